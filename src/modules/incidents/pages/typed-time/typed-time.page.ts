import { wallClockOf } from '#basics/instant.ts'
import { parseTypedTime } from '#basics/typed-time.ts'
import { longDate } from '#basics/written-time.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { saysNotKnown } from '../../domain/known.ts'
import { hereOf } from '../incident-form/understand-form.page.ts'

/** GET /incidents/typed-time?typed=: what a time is understood as, for the script. A time alone says no day. */
export async function showTypedTime(visit: MemberVisit): Promise<Reply> {
  const typed = (visit.query.get('typed') ?? '').slice(0, 100)
  if (saysNotKnown(typed)) return { json: { understood: 'Time not known' } }
  const here = hereOf(visit)
  const read = parseTypedTime(typed, here)
  if (!read.ok) return { json: { understood: '' } }
  const { date, time, saidDay } = read.value
  const day = date === wallClockOf(here.now, here.zone).date ? 'today' : longDate(date)
  return { json: { understood: saidDay ? `${time}, ${day}` : time } }
}
