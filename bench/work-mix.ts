import type { Id } from '#basics/id.ts'
import { filledAnew, hiddenIn } from './saving.ts'
import type { TimedAnswer, TimedVisitor } from './timed-visitor.ts'

/** Somebody at work for a while: every deed is told under its name, with its time, and then they think. */
export type Step = (what: string, ask: () => Promise<TimedAnswer>) => Promise<TimedAnswer>

/** What a nurse needs: the people on the unit, and the form as they fill it in. */
export type NurseAtWork = {
  readonly visitor: TimedVisitor
  readonly people: readonly Id[]
  readonly template: URLSearchParams
}

/**
 * One round of a nurse, as a shift has it: the first page, the list, one record from the form through two drafts that
 * the script keeps while they type, to the check and the save, and a look at what was saved.
 */
export async function nurseRound(step: Step, { visitor, people, template }: NurseAtWork, round: number): Promise<void> {
  const person = people[round % people.length] ?? ''
  await step('home, nurse', () => visitor.get('/'))
  await step('list, nurse', () => visitor.get('/incidents'))
  const form = await step('record form', () => visitor.get(`/incidents/new?person=${person}`))
  const typed = filledAnew(template, form, person)
  const draft = typed.get('draft') ?? ''
  for (let n = 0; n < 2; n++)
    await step('draft kept while typing', () => visitor.post(`/incidents/drafts/${draft}`, typed))
  const sent = await step('answers sent to be checked', () => visitor.post('/incidents/check', typed))
  if (sent.status !== 303) return
  const check = await step('answers to be checked', () => visitor.get(sent.location))
  const kept = await step('save', () =>
    visitor.post('/incidents', hiddenIn(check, ['draft', 'checked', '_csrf', '_key'])),
  )
  if (kept.status === 303) await step('record, just saved', () => visitor.get(kept.location))
}

/** What managers and leads look at. */
export type LookerAtWork = {
  readonly visitor: TimedVisitor
  readonly role: 'manager' | 'lead'
  readonly units: readonly Id[]
  readonly incidents: readonly Id[]
  readonly people: readonly Id[]
}

/** One round of a manager or lead: the first page, the list, a record, a person, the figures. */
export async function lookerRound(step: Step, looker: LookerAtWork, round: number): Promise<void> {
  const { visitor, role, units, incidents, people } = looker
  const one = (all: readonly Id[]) => all[(round * 7) % Math.max(1, all.length)] ?? ''
  await step(`home, ${role}`, () => visitor.get('/'))
  await step(`list, ${role}`, () => visitor.get('/incidents'))
  await step('record', () => visitor.get(`/incidents/${one(incidents)}`))
  await step('person', () => visitor.get(`/people/${one(people)}`))
  await step(`insight, ${role}`, () => visitor.get(role === 'lead' ? '/insight' : `/insight/units/${one(units)}`))
}
