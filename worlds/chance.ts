import type { Id } from '#basics/id.ts'

/** Chance that comes out the same for the same seed, so that a world, a test or a benchmark can be made again. */
export type Chance = {
  /** At least 0, less than 1. */
  fraction(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** One of `choices`; refuses (throws) an empty list. */
  pick<T>(choices: readonly T[]): T
  /** True this share of the time. */
  yes(share: number): boolean
  /** An id in the shape of a random UUID. */
  id(): Id
}

/** Chance from `seed`, by the mulberry32 generator (public domain): good enough for worlds, never for secrets. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const word = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const fraction = () => word() / 4294967296
  const whole = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction,
    whole,
    pick: (choices) => {
      const [first] = choices
      if (first === undefined) throw new RangeError('nothing to pick from')
      return choices[whole(0, choices.length - 1)] ?? first
    },
    yes: (share) => fraction() < share,
    id: () => asId([word(), word(), word(), word()]),
  }
}

function asId(words: readonly number[]): Id {
  const hex = words.map((part) => part.toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
