import { addDays, type CalendarDate, isCalendarDate } from '#basics/calendar-date.ts'
import { wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { longDate } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { Unit } from '#modules/organisations/index.ts'
import type { Answers, MemberVisit } from '#platform/http/visit.ts'
import { saysMinutes } from '../../domain/described-row.ts'
import { asFarAsWritten } from '../../domain/item-source.ts'
import { minutesOf } from '../../domain/known-moment.ts'
import { standingOf } from '../../domain/legal-items.ts'
import type { WrittenIntervention } from '../../domain/written-incident.ts'
import type { BlockState, FormState, LeftLink, PracticeGroup } from './form-state.view.tsx'
import { mostInterventions } from './intervention-count.form.ts'
import { findPeople } from './person-asked.page.ts'
import { chosenStaffIds, outsiderNumbers } from './staff-answers.form.ts'
import { findStaffFor } from './staff-asked.page.ts'
import { readTime } from './time-question.form.ts'
import type { Understood } from './understand-form.page.ts'

/** Where a form goes, and what it carries unseen. */
export type FormWay = {
  readonly action: string
  readonly autosave: string
  readonly hidden: Readonly<Record<string, string>>
  readonly savedAt: string | undefined
}

/** All that the form shows for these answers; `problems` are shown beside their fields. */
export async function formState(
  visit: MemberVisit,
  understood: Understood,
  problems: readonly Problem[],
  way: FormWay,
): Promise<FormState> {
  const { answers, here, person, written, units, unit } = understood
  const today = wallClockOf(here.now, here.zone).date
  const [blocks, found] = await Promise.all([
    Promise.all(written.interventions.map((one) => blockState(visit, understood, one))),
    person === null ? findPeople(visit, answers) : undefined,
  ])
  return {
    ...way,
    tokens: visit.tokens,
    problems,
    said: (field) => rawText(answers, field),
    allSaid: (field) => rawTexts(answers, field),
    problem: (field) => problems.find((one) => one.field === field)?.says,
    understood: (field) => saysTime(understood, field, today),
    units: units.map(({ id, name }) => ({ id, name })),
    person: { chosen: person?.pickable, found },
    practices: practiceGroups,
    reasons: reasonsShown(units, unit),
    days: [dayChoice('Today', today), dayChoice('Yesterday', addDays(today, -1))],
    dayText: (value) => (isCalendarDate(value) ? longDate(value) : undefined),
    blocks,
    mostBlocks: mostInterventions,
    facts: person?.facts ?? { sources: {}, characteristics: [], href: undefined },
    left: leftLinks(understood),
  }
}

/** Typed text comes back exactly, white space and all. */
function rawText(answers: Answers, field: string): string {
  return rawTexts(answers, field)[0] ?? ''
}

function rawTexts(answers: Answers, field: string): readonly string[] {
  const value = answers[field]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

function dayChoice(name: string, date: CalendarDate) {
  return { value: date, text: `${name}, ${longDate(date)}` }
}

async function blockState(
  visit: MemberVisit,
  { answers, staff }: Understood,
  written: WrittenIntervention,
): Promise<BlockState> {
  const { key, start, end } = written
  const minutes = start === null || end === 'still going on' ? null : minutesOf(start, end)
  const own = chosenStaffIds({ ...answers, [`i${key}-same-staff`]: '' }, key)
  return {
    key,
    lasted: minutes === null || minutes < 0 ? undefined : (saysMinutes(minutes) ?? undefined),
    staff: own.flatMap((id) => {
      const one = staff.get(id)
      return one === undefined ? [] : [{ id, name: one.name, detail: one.jobTitle }]
    }),
    found: await findStaffFor(visit, answers, key),
    outsiders: outsiderNumbers(answers, key),
  }
}

/** `23:50, yesterday, Friday 20 November 2026`: read aloud, a wrong day or half of the day is heard. */
function saysTime({ answers, here, written }: Understood, field: string, today: CalendarDate): string | undefined {
  const read = readTime(answers, field, here)
  if (!read.ok || read.value === null) return undefined
  const [, key = '', part = ''] = /^i(\d+)-(start|end)$/.exec(field) ?? []
  const end = part === 'end' ? written.interventions.find((one) => one.key === key)?.end : undefined
  const { date, time } = end && end !== 'still going on' ? end : read.value
  return `${time ?? 'Time not known'}, ${dayInWords(date, today)}`
}

function dayInWords(date: CalendarDate, today: CalendarDate): string {
  if (date === today) return `today, ${longDate(date)}`
  return date === addDays(today, -1) ? `yesterday, ${longDate(date)}` : longDate(date)
}

/** The reasons of the chosen unit's law; before one is chosen, those of all units offered, each code once. */
function reasonsShown(units: readonly Unit[], unit: Unit | undefined) {
  const laws = new Set((unit === undefined ? units : [unit]).map(({ jurisdiction }) => jurisdiction))
  const all = [...laws].flatMap((law) => catalogue.jurisdictions.get(law)?.reasons ?? [])
  return all.filter(({ code }, index) => all.findIndex((other) => other.code === code) === index)
}

function leftLinks({ written }: Understood): LeftLink[] {
  return standingOf(asFarAsWritten(written)).map(({ asks, field, state }) => ({
    href: `#${field}`,
    text: asks,
    done: state !== 'missing',
  }))
}

const practiceGroups: readonly PracticeGroup[] = [
  { title: 'Holding', families: ['physical'] },
  { title: 'Seclusion and segregation', families: ['isolation'] },
  { title: 'Medicine', families: ['chemical'] },
  { title: 'Devices', families: ['mechanical'] },
  { title: 'Other restrictions', families: ['environmental', 'psychological', 'cultural', 'surveillance', 'blanket'] },
].map(({ title, families }) => ({
  title,
  practices: [...catalogue.practices.values()].filter(({ family }) => families.includes(family)),
}))
