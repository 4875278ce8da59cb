/** A part of the body as it is pointed at: which side one sees, its name from the person's own point of view, its outline. */
export type BodyRegion = {
  readonly code: string
  readonly side: 'front' | 'back'
  readonly label: string
  readonly path: string
  /** Drawn as the mirror image, about the middle of the figure. */
  readonly isMirrored: boolean
}

/** The middle parts: code, name in front, name behind, outline. */
const MIDDLE = [
  ['head', 'Face', 'Back of the head', 'M100 6c14 0 22 11 22 27s-9 28-22 28-22-12-22-28 8-27 22-27Z'],
  ['neck', 'Throat', 'Back of the neck', 'M91 62q9 4 18 0v13q-9 4-18 0Z'],
  ['trunk', 'Chest', 'Upper back', 'M89 77q11 4 22 0l23 8-4 55q-30 7-60 0l-4-55Z'],
  ['waist', 'Belly', 'Lower back', 'M70 143q30 7 60 0l-2 46q-28 6-56 0Z'],
  ['hips', 'Hips and groin', 'Buttocks', 'M72 192q28 6 56 0l5 34q-33 12-66 0Z'],
] as const

/** The parts of one side of the body, drawn on the left of the figure: code, name, outline. */
const PAIRED = [
  ['upper-arm', 'upper arm', 'M63 87q-14 3-17 19l-5 44q9 6 19 2l6-42Z'],
  ['forearm', 'forearm', 'M41 153q9 6 18 2l-6 50q-8 4-16 0Z'],
  ['hand', 'hand', 'M36 208q8 4 17 0 5 18-5 33-8 6-14-1-5-15 2-32Z'],
  ['thigh', 'thigh', 'M67 229q16 7 32 7l-2 72q-12 6-24 0Z'],
  ['lower-leg', 'lower leg', 'M74 311q11 6 22 0l-3 74q-8 4-15 0Z'],
  ['foot', 'foot', 'M78 388q7 4 15 0l2 19q-9 10-25 4-4-5 8-23Z'],
] as const

/** Every part that can be pointed at, from head to foot, in front and behind. Left and right are the person's own. */
export const BODY_REGIONS: readonly BodyRegion[] = (['front', 'back'] as const).flatMap((side) => [
  ...MIDDLE.map(([code, front, back, path]) => ({
    code: `${side}-${code}`,
    side,
    label: side === 'front' ? front : back,
    path,
    isMirrored: false,
  })),
  ...PAIRED.flatMap(([code, name, path]) =>
    (['left', 'right'] as const).map((hand) => ({
      code: `${side}-${hand}-${code}`,
      side,
      label: side === 'front' ? capital(`${hand} ${name}`) : `Back of the ${hand} ${name}`,
      path,
      // Who faces us has the left on our right.
      isMirrored: (hand === 'left') === (side === 'front'),
    })),
  ),
])

/** The names of the parts with these codes, from head to foot; codes that are none are left out. */
export function regionsInWords(codes: readonly string[]): readonly string[] {
  return BODY_REGIONS.filter(({ code }) => codes.includes(code)).map(({ label }) => label)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
