import { calendarDateOf, isCalendarDate } from '#basics/calendar-date.ts'
import { isId, newId } from '#basics/id.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { longDate } from '#basics/written-time.ts'
import { answer } from '#platform/forms/answers.ts'
import { typedDayOf } from '#platform/forms/typed-day.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { dayOffSet, kindRuleSet, turnSet } from '../../announcements.ts'
import { deskZone, onDuty, type Turn } from '../../domain/duty.ts'
import { kindRule, roster } from '../../posting.ts'
import { deleteDayOff, deleteTurn, saveDayOff, saveKindRule, saveTurn } from '../../store/duty.store.ts'
import type { Kinds } from '../knowing-kinds.page.ts'
import {
  type DutyAnswers,
  type KindAnswers,
  parseDayOff,
  parseKinds,
  parseTurn,
  readDuty,
  readKinds,
} from './set-duty.form.ts'
import { setDutyView } from './set-duty.view.tsx'

const here = '/desk/duty'

/** Who is on duty when, on which days nobody is, and what may be sent meanwhile. */
export async function showDuty(visit: NetworkVisit, kinds: Kinds): Promise<Reply> {
  const from = typedDayOf(wallClockOf(instantFromText(visit.now), deskZone).date)
  const usual = { ...readDuty({}), from, weekdays: ['1', '2', '3', '4', '5'], starts: '09:00', ends: '17:00' }
  return await page(visit, kinds, usual, [])
}

/** Adds a turn to the roster. */
export async function submitTurn(visit: NetworkVisit, kinds: Kinds): Promise<Reply> {
  const typed = readDuty(visit.form)
  const turn = parseTurn(typed, newId())
  if (!turn.ok) return await page(visit, kinds, typed, turn.problems)
  await saveTurn(visit.db, turn.value)
  await visit.db.announce(turnSet(turn.value.id, null, { ended: false }))
  return { location: here }
}

/** Takes a turn out of the roster. */
export async function submitEndTurn(visit: NetworkVisit): Promise<Reply> {
  const id = visit.params['turn']
  if (!isId(id) || !(await deleteTurn(visit.db, id))) return nothingHere
  await visit.db.announce(turnSet(id, null, { ended: true }))
  return { location: here }
}

/** Adds a day on which nobody is on duty. */
export async function submitDayOff(visit: NetworkVisit, kinds: Kinds): Promise<Reply> {
  const typed = readDuty(visit.form)
  const off = parseDayOff(typed)
  if (!off.ok) return await page(visit, kinds, typed, off.problems)
  await saveDayOff(visit.db, off.value)
  await visit.db.announce(dayOffSet(off.value.day, null, { off: true }))
  return { location: here }
}

/** Takes such a day away. */
export async function submitRemoveDayOff(visit: NetworkVisit): Promise<Reply> {
  const day = answer(visit.form, 'day')
  if (!isCalendarDate(day) || !(await deleteDayOff(visit.db, day))) return nothingHere
  await visit.db.announce(dayOffSet(day, null, { off: false }))
  return { location: here }
}

/** Says of each kind whether it pauses, and within how many hours it is owed an answer. */
export async function submitKinds(visit: NetworkVisit, kinds: Kinds): Promise<Reply> {
  const codes = kinds.map(({ code }) => code)
  const typed = readKinds(visit.form, codes)
  const rules = parseKinds(typed)
  if (!rules.ok) return await page(visit, kinds, readDuty({}), rules.problems, typed)
  for (const [code, rule] of rules.value) {
    await saveKindRule(visit.db, code, rule)
    await visit.db.announce(kindRuleSet(code, null, rule))
  }
  return { location: here }
}

async function page(
  visit: NetworkVisit,
  kinds: Kinds,
  answers: DutyAnswers,
  problems: readonly Problem[],
  typedKinds?: readonly KindAnswers[],
): Promise<Reply> {
  const { turns, daysOff } = await roster(visit.db, visit.now)
  const shownKinds = []
  for (const kind of kinds) {
    const rule = await kindRule(visit.db, kind)
    const typed = typedKinds?.find(({ code }) => code === kind.code)
    const said = typed ?? { code: kind.code, pauses: rule.pauses, hours: String(rule.hoursAllowed) }
    shownKinds.push({ ...said, name: kind.name })
  }
  const body = setDutyView({
    onDuty: onDuty(turns, daysOff, instantFromText(visit.now)),
    turns: turns.map((turn) => ({ id: turn.id, name: turn.name, says: writtenTurn(turn) })),
    daysOff: daysOff.map(({ day, name }) => ({ day, name, says: longDate(calendarDateOf(day)) })),
    kinds: shownKinds,
    answers,
    problems,
    tokens: visit.tokens,
  })
  const status = problems.length > 0 ? 422 : 200
  const back = { href: '/desk/queue', text: 'What was sent in' }
  return { status, title: 'Who is on duty', problems: problems.length, body, back }
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function writtenTurn({ weekdays, starts, ends, from, until }: Turn): string {
  const days = weekdays.map((day) => weekdayNames[day - 1] ?? '').join(', ')
  const last = until === null ? '' : ` to ${longDate(calendarDateOf(until))}`
  return `${days}, ${starts} to ${ends}, from ${longDate(calendarDateOf(from))}${last}`
}
