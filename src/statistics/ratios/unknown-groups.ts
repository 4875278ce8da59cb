import { ok, type Result } from '#basics/result.ts'
import type { Compared, Exposed } from './compared.ts'
import { type RateRatioMethod, rateRatio } from './rate-ratio.ts'

/** How far a ratio could be from what it seems, because the group of some is not known. */
export type UnknownGroups = {
  /** The ratio of those whose group is known. */
  readonly asKnown: Compared<RateRatioMethod>
  /** As small as it can be: all unknown events were the reference's, all unknown exposure the group's. */
  readonly least: Compared<RateRatioMethod>
  /** As large as it can be: the reverse. */
  readonly most: Compared<RateRatioMethod>
  /** What holds wherever the unknown belong. `cannot tell`: it depends on them. */
  readonly holds: 'higher' | 'lower' | 'cannot tell'
}

/**
 * How the ratio of a group's rate to the reference's could change if all events (and exposure) of people whose group was
 * not recorded fell on either side. Where the answer is `cannot tell`, the gap in the records is larger than the
 * difference: say so before saying anything of the ratio. Chance is beside this: see the interval of each ratio. Refuses
 * what `rateRatio` refuses.
 *
 * Formula: the ratio with all unknown events on the reference’s side, and with all on the group’s
 * Units: how many times as often
 * Edges: `cannot tell` where the two fall on different sides of 1
 * Source: Bounds by the worst cases (Manski 1990)
 * Example: unknownGroups({ events: 24, exposure: 900 }, { events: 12, exposure: 1100 }, { events: 15, exposure: 200
 *   }).value.holds
 */
export function unknownGroups(
  group: Exposed,
  reference: Exposed,
  unknown: Exposed,
  settings: Parameters<typeof rateRatio>[2] = {},
): Result<UnknownGroups, string> {
  const given = (side: Exposed, { events = 0, exposure = 0 }: Partial<Exposed>) => ({
    events: side.events + events,
    exposure: side.exposure + exposure,
  })
  const { events, exposure } = unknown
  const asKnown = rateRatio(group, reference, settings)
  const least = rateRatio(given(group, { exposure }), given(reference, { events }), settings)
  const most = rateRatio(given(group, { events }), given(reference, { exposure }), settings)
  if (!asKnown.ok) return asKnown
  if (!least.ok) return least
  if (!most.ok) return most
  const holds = least.value.value > 1 ? 'higher' : most.value.value < 1 ? 'lower' : 'cannot tell'
  return ok({ asKnown: asKnown.value, least: least.value, most: most.value, holds })
}
