import { stageOf, type Webinar } from './webinar.ts'

/** Whether registering is open, and for whom; else why not. */
export type Door = 'open' | 'members' | 'not here' | 'over' | 'called off' | 'withdrawn' | 'full'

/**
 * Whether one may register at `now`, where `held` places are taken. People may until it ends: who comes late is told at
 * once how to join. Before it begins the line is open when all places are taken; once it has begun, nobody waits any more.
 */
export function doorAt(
  webinar: Pick<
    Webinar,
    'startsAt' | 'endsAt' | 'cancelledAt' | 'withdrawnAt' | 'whoMay' | 'membersUntil' | 'capacity'
  >,
  now: string,
  held: number,
): Door {
  const stage = stageOf(webinar, now)
  if (stage === 'called off' || stage === 'withdrawn' || stage === 'over') return stage
  if (webinar.whoMay === 'nobody') return 'not here'
  if (stage === 'on now' && webinar.capacity !== null && held >= webinar.capacity) return 'full'
  if (webinar.whoMay === 'members only') return 'members'
  const membersFirst = webinar.whoMay === 'members first' && webinar.membersUntil !== null
  return membersFirst && Date.parse(now) < Date.parse(webinar.membersUntil ?? now) ? 'members' : 'open'
}
