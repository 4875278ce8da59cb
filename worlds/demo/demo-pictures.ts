/** The sky, the wall and the ground of both drawings, in the colours of the house. */
const [sky, wall, ground, wood, leaf, sun, dark] = [
  '#dbe7f2',
  '#f3eee5',
  '#cbdcd6',
  '#8a5a34',
  '#1f5c4d',
  '#f2b84b',
  '#1c4a3f',
]

function drawing(shapes: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" viewBox="0 0 1200 675">${shapes.join('')}</svg>`
}

function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`
}

function shape(points: string, fill: string): string {
  return `<polygon points="${points}" fill="${fill}"/>`
}

function circle(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
}

/** An open door; behind it a path, a tree and the sun. */
export const gardenDoor = drawing([
  box(0, 0, 1200, 675, wall),
  box(0, 575, 1200, 100, '#dcd5c8'),
  box(430, 90, 340, 485, sky),
  circle(690, 175, 42, sun),
  box(430, 400, 340, 175, ground),
  shape('560,400 600,400 690,575 490,575', '#faf7f2'),
  box(505, 300, 16, 110, wood),
  circle(513, 270, 62, leaf),
  box(414, 74, 372, 16, dark),
  box(414, 74, 16, 501, dark),
  box(770, 74, 16, 501, dark),
  shape('430,90 270,130 270,640 430,575', wood),
  circle(292, 385, 10, sun),
])

/** Eight chairs in a circle, all the same, around a low table. */
export const circleOfChairs = drawing([
  box(0, 0, 1200, 675, wall),
  `<ellipse cx="600" cy="350" rx="470" ry="270" fill="${ground}"/>`,
  `<ellipse cx="600" cy="350" rx="120" ry="70" fill="${wood}"/>`,
  ...Array.from({ length: 8 }, (_, at) => chair((at * Math.PI) / 4)),
])

function chair(turn: number): string {
  const [x, y] = [Math.round(600 + 350 * Math.cos(turn)), Math.round(350 + 200 * Math.sin(turn))]
  return [
    `<rect x="${x - 36}" y="${y - 84}" width="72" height="64" rx="10" fill="${dark}"/>`,
    `<rect x="${x - 42}" y="${y - 24}" width="84" height="30" rx="10" fill="${leaf}"/>`,
    box(x - 36, y + 4, 10, 36, dark),
    box(x + 26, y + 4, 10, 36, dark),
  ].join('')
}
