import { stageOf, type Webinar } from './webinar.ts'

/** Whether registering is open, and for whom; else why not. */
export type Door = 'open' | 'members' | 'not here' | 'over' | 'called off'

/** Whether one may register at `now`. People may until it ends: who comes late is told at once how to join. */
export function doorAt(
  webinar: Pick<Webinar, 'startsAt' | 'endsAt' | 'cancelledAt' | 'whoMay' | 'membersUntil'>,
  now: string,
): Door {
  const stage = stageOf(webinar, now)
  if (stage === 'called off' || stage === 'over') return stage
  if (webinar.whoMay === 'nobody') return 'not here'
  if (webinar.whoMay === 'members only') return 'members'
  const membersFirst = webinar.whoMay === 'members first' && webinar.membersUntil !== null
  return membersFirst && Date.parse(now) < Date.parse(webinar.membersUntil ?? now) ? 'members' : 'open'
}
