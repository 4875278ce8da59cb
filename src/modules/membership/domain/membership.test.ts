import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDateOf, daysBetween } from '#basics/calendar-date.ts'
import {
  type Answered,
  ask,
  canRenew,
  confirmLead,
  decide,
  endedOn,
  isMember,
  leave,
  type Membership,
  renew,
  standingOf,
} from './membership.ts'
import { graceDays, lastDayOfTerm, reminderDue } from './terms.ts'

const questions = ['one', 'two', 'three']
const day = (text: string) => calendarDateOf(text)
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('2000-01-01'), days))
const answers = fc.array(fc.record({ question: fc.constantFrom(...questions), isYes: fc.boolean() }), { maxLength: 4 })
const three = fc
  .tuple(fc.boolean(), fc.boolean(), fc.boolean())
  .map((yes): Answered[] => questions.map((question, at) => ({ question, isYes: yes[at] === true })))
const deed = fc.record({
  does: fc.constantFrom(
    'ask',
    'ask',
    'confirm',
    'confirm',
    'accept',
    'accept',
    'decline',
    'renew',
    'renew',
    'leave',
    'wait',
  ),
  days: fc.integer({ min: 0, max: 120 }),
  answers: fc.oneof({ weight: 1, arbitrary: answers }, { weight: 3, arbitrary: three }),
})

describe('an organisation', () => {
  test('is never a member without the three answers, a lead who confirmed and a decision, whatever happens in whatever order', () => {
    let members = 0
    fc.assert(
      fc.property(fc.array(deed, { minLength: 5, maxLength: 40, size: 'max' }), anyDay, (deeds, start) => {
        let now: Membership | null = null
        let today = start
        let said = { answered: false, confirmed: false, accepted: false }
        for (const { does, days, answers: given } of deeds) {
          today = addDays(today, days)
          const after: Membership | null = done(now, does, given, today)
          if (after === null) continue
          now = after
          if (does === 'ask') said = { answered: true, confirmed: false, accepted: false }
          if (does === 'confirm') said = { ...said, confirmed: true }
          if (does === 'accept') said = { ...said, accepted: true }
          if (isMember(standingOf(now, today))) {
            members += 1
            expect(said).toEqual({ answered: true, confirmed: true, accepted: true })
            expect(now.answers.map(({ question }) => question).toSorted()).toEqual(questions.toSorted())
            expect(endedOn(now, today)).toBeNull()
          }
          if (now.endsOn !== null && today > addDays(now.endsOn, graceDays))
            expect(isMember(standingOf(now, today))).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
    expect(members).toBeGreaterThan(20)
  })

  test('that asks, is confirmed and accepted is a member for a year, then due, then lapsed, and may ask again', () => {
    const yes = questions.map((question) => ({ question, isYes: true }))
    const asked = ask(null, yes, questions, day('2024-02-20'))
    const confirmed = asked && confirmLead(asked, day('2024-02-25'))
    const member = confirmed && decide(confirmed, true, day('2024-02-29'))
    if (!asked || !confirmed || !member) throw new Error('could not join')
    expect(decide(asked, true, day('2024-02-29'))).toBeNull()
    expect(decide(member, false, day('2024-03-01'))).toBeNull()
    expect(member).toMatchObject({ since: '2024-02-29', endsOn: '2025-02-28' })
    expect(standingOf(member, day('2025-02-28'))).toBe('member')
    expect(standingOf(member, day('2025-03-01'))).toBe('due')
    expect(standingOf(member, day('2025-03-31'))).toBe('lapsed')
    expect(endedOn(member, day('2025-03-31'))).toBe('2025-02-28')
    expect(ask(member, yes, questions, day('2025-03-01'))).toBeNull()
    expect(ask(member, yes, questions, day('2025-03-31'))).toMatchObject({ confirmedOn: null, decision: null })
    expect(renew(member, yes, questions, day('2025-03-31'))).toBeNull()
    expect(canRenew(member, day('2024-12-29'))).toBe(false)
    expect(renew(member, yes, questions, day('2024-12-30'))).toMatchObject({
      since: '2024-02-29',
      endsOn: '2026-02-28',
    })
    const no = yes.map((one, at) => ({ ...one, isYes: at > 0 }))
    expect(renew(member, no, questions, day('2025-02-01'))).toBeNull()
    expect(standingOf(leave(member, day('2024-06-01')) ?? member, day('2024-06-01'))).toBe('left')
    const [early, late] = [leave(member, day('2024-06-01')), leave(member, day('2025-06-01'))]
    expect([early, late].map((left) => left && endedOn(left, day('2026-01-01')))).toEqual(['2024-06-01', '2025-02-28'])
  })
})

describe('a year of membership', () => {
  test('has 365 or 366 days, and the next begins on the day after, through every leap year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), (first, years) => {
        let start = first
        for (let year = 0; year < years; year += 1) {
          const last = lastDayOfTerm(start)
          expect([364, 365]).toContain(daysBetween(start, last))
          start = addDays(last, 1)
        }
        const drift = first.endsWith('-02-29') ? '-03-01' : first.slice(4)
        expect(start.slice(4)).toBe(drift)
        expect(Number(start.slice(0, 4)) - Number(first.slice(0, 4))).toBe(years)
      }),
    )
  })

  test('ends on the last of February when it begins on 29 February', () => {
    expect(lastDayOfTerm(day('2024-02-29'))).toBe('2025-02-28')
    expect(lastDayOfTerm(day('2023-03-01'))).toBe('2024-02-29')
    expect(lastDayOfTerm(day('2026-01-01'))).toBe('2026-12-31')
  })

  test('is reminded of 60, 30 and 7 days before its end and once after, also when some days were missed', () => {
    const end = day('2026-06-30')
    const due = (days: number) => reminderDue(end, addDays(end, -days))
    expect([61, 60, 31, 30, 8, 7, 0, -1, -30, -31].map(due)).toEqual([null, 60, 60, 30, 30, 7, 7, 0, 0, null])
  })
})

function done(now: Membership | null, does: string, given: readonly Answered[], today: ReturnType<typeof day>) {
  if (does === 'ask') return ask(now, given, questions, today)
  if (now === null) return null
  if (does === 'confirm') return confirmLead(now, today)
  if (does === 'accept' || does === 'decline') return decide(now, does === 'accept', today)
  if (does === 'renew') return renew(now, given, questions, today)
  return does === 'leave' ? leave(now, today) : now
}
