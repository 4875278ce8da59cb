/** How memory went over a run that is divided into tenths. */
export type Flatness = {
  /** The lowest of each tenth, in the unit of the samples: what is left after the collector has been, or nearly. */
  readonly floors: readonly number[]
  /** By how much the floor rose from the third to fifth tenth to the last three, as a share of it. */
  readonly rise: number
  readonly isFlat: boolean
}

const tenths = 10
/** More than this share is no noise of the collector. */
const mostRise = 0.08

/**
 * Whether samples of memory, evenly taken, stay flat. The first two tenths are not judged: code is still being compiled
 * and caches fill. Refuses (throws) fewer than thirty samples: the lowest of two says nothing.
 */
export function flatnessOf(samples: readonly number[]): Flatness {
  if (samples.length < 3 * tenths) throw new RangeError('too few samples to say whether memory stays flat')
  const floors = Array.from({ length: tenths }, (_, n) => {
    const [from, to] = [n, n + 1].map((edge) => Math.floor((edge * samples.length) / tenths))
    return Math.min(...samples.slice(from, to))
  })
  const early = Math.min(...floors.slice(2, 5))
  const late = Math.min(...floors.slice(7))
  const rise = (late - early) / early
  return { floors, rise, isFlat: rise <= mostRise }
}
