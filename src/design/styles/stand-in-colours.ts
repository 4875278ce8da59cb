import { APPLIED, MIXED, PALETTE } from './nhsuk-colours.ts'
import type { TokenName } from './tokens.ts'

/** A colour that stands in for one setting: red and green are its number, blue is one that no real colour here has. */
export function standIn(kind: 'applied' | 'palette', name: string): string {
  const names = Object.keys(kind === 'applied' ? APPLIED : PALETTE)
  const number = names.indexOf(name) + (kind === 'applied' ? 17 : 117)
  return `#${hex(number)}${hex(number + 3)}a5`
}

const COLOUR = /#[0-9a-f]{3,8}\b|rgba?\([\d., ]+\)/g

/** Colours that are the same in every theme: nothing, and black on paper. */
const FIXED = new Set([
  '#000',
  '#000000',
  'rgba(0,0,0,0)',
  'rgba(0, 0, 0, 0)',
  'rgba(0,0,0,.99)',
  'rgba(255,255,255,0)',
])

/** Compiled CSS with each stand-in replaced by its custom property. Refuses a colour that has no meaning here. */
export function withTokens(css: string): string {
  const known = meanings()
  const unknown = new Set<string>()
  const replaced = css.replace(COLOUR, (colour) => {
    const { opaque, percent } = parts(colour)
    const token = known.get(opaque)
    if (FIXED.has(colour)) return colour
    if (!token) unknown.add(colour)
    const property = `var(--lessen-${token})`
    return percent === 100 ? property : `color-mix(in srgb,${property} ${percent}%,transparent)`
  })
  if (unknown.size > 0) throw new Error(`Colours without a meaning in the style sheet: ${[...unknown].join(' ')}`)
  return replaced
}

/** What each colour in the compiled sheet means: a stand-in, or a mixture made from one. */
function meanings(): ReadonlyMap<string, TokenName> {
  const applied = Object.entries(APPLIED).map(([name, token]) => [standIn('applied', name), token] as const)
  const palette = Object.entries(PALETTE).map(([name, token]) => [standIn('palette', name), token] as const)
  const mixed = MIXED.map(({ kind, setting, towards, percent, token }) => {
    return [mix(standIn(kind, setting), towards === 'white' ? 255 : 0, percent / 100), token] as const
  })
  return new Map([...applied, ...palette, ...mixed])
}

function mix(colour: string, towards: number, share: number): string {
  return `#${channels(colour)
    .map((channel) => hex(towards * share + channel * (1 - share)))
    .join('')}`
}

/** A colour's opaque form and its opacity: `rgba(1,2,3,.5)` is `#010203` at 50 %. */
function parts(colour: string): { readonly opaque: string; readonly percent: number } {
  const numbers = colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : channels(colour)
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers
  return { opaque: `#${hex(red)}${hex(green)}${hex(blue)}`, percent: Math.round(alpha * 100) }
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function hex(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, '0')
}
