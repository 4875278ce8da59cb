import type { Standing } from '../../domain/registration.ts'
import { hasBegun, isToCome, type Stage } from '../../domain/webinar.ts'

/** How somebody stands, in words to themself: what they have while it is to come, and what they had when it is not. */
export function howOneStands(standing: Standing, stage: Stage): string {
  if (standing === 'place') return isToCome(stage) ? 'You have a place' : 'You had a place'
  if (standing !== 'waiting') return words[standing]
  if (stage === 'coming') return 'You are on the waiting list'
  return hasBegun(stage) ? 'You were on the waiting list. No place became free in time' : 'You were on the waiting list'
}

const words: Readonly<Record<Exclude<Standing, 'place' | 'waiting'>, string>> = {
  offered: 'A place is kept for you',
  lapsed: 'The place that was kept for you was not taken in time',
  cancelled: 'You are not registered any more',
}
