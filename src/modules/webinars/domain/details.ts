import { type CalendarDate, isCalendarDate } from '#basics/calendar-date.ts'
import type { WhoMay } from './webinar.ts'

/** Somebody who speaks. */
export type Speaker = { readonly name: string; readonly role: string; readonly body: string }

/** One part of a conference. Several may be at the same time in different rooms. */
export type Session = {
  readonly day: CalendarDate | null
  readonly from: string
  readonly until: string
  readonly room: string
  readonly title: string
  readonly speakers: string
}

/** A category of awards: who is on the shortlist, and afterwards who won. */
export type Award = { readonly category: string; readonly shortlist: readonly string[]; readonly winner: string }

/** A question that came afterwards, and its answer in light markup. */
export type FollowUp = { readonly question: string; readonly answer: string }

/** What only an entry of a webinar or a conference says. Empty texts and lists say that nothing is known. */
export type WebinarDetails = {
  readonly day: CalendarDate | null
  readonly lastDay: CalendarDate | null
  readonly from: string
  readonly until: string
  readonly zone: string
  readonly place: string
  readonly capacity: number | null
  readonly whoMay: WhoMay
  readonly membersUntil: CalendarDate | null
  /** The code of the series it belongs to. */
  readonly series: string
  readonly speakers: readonly Speaker[]
  readonly sessions: readonly Session[]
  readonly awards: readonly Award[]
  readonly recording: string
  /** An address elsewhere, or that of a stored file. */
  readonly slides: string
  /** The address of a stored document; so is that of the transcript. */
  readonly slidesFile: string
  readonly transcript: string
  readonly transcriptFile: string
  readonly followUps: readonly FollowUp[]
}

/** Who may register, the usual first. */
export const whoMayChoices: readonly WhoMay[] = ['anybody', 'members first', 'members only', 'nobody']

/** The zone that is meant where nobody says another. */
export const usualZone = 'Europe/London'

/** Reads the details of an entry, whoever wrote them: what is missing, or is of another kind, counts as not said. */
export function readDetails(details: Readonly<Record<string, unknown>>): WebinarDetails {
  const text = (name: string) => textOf(details[name])
  const capacity = details['capacity']
  return {
    day: dayOf(details['day']),
    lastDay: dayOf(details['lastDay']),
    from: text('from'),
    until: text('until'),
    zone: text('zone') || usualZone,
    place: text('place'),
    capacity: typeof capacity === 'number' && Number.isInteger(capacity) && capacity > 0 ? capacity : null,
    whoMay: whoMayChoices.find((one) => one === details['whoMay']) ?? 'anybody',
    membersUntil: dayOf(details['membersUntil']),
    series: text('series'),
    speakers: rowsOf(details['speakers']).map((row) => ({ name: row('name'), role: row('role'), body: row('body') })),
    sessions: rowsOf(details['sessions']).map((row) => ({
      day: dayOf(row('day')),
      from: row('from'),
      until: row('until'),
      room: row('room'),
      title: row('title'),
      speakers: row('speakers'),
    })),
    awards: rowsOf(details['awards']).map((row) => ({
      category: row('category'),
      shortlist: row('shortlist')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      winner: row('winner'),
    })),
    recording: text('recording'),
    slides: text('slides'),
    slidesFile: text('slidesFile'),
    transcript: text('transcript'),
    transcriptFile: text('transcriptFile'),
    followUps: rowsOf(details['followUps']).map((row) => ({ question: row('question'), answer: row('answer') })),
  }
}

function rowsOf(value: unknown): ((name: string) => string)[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : []
  return rows.flatMap((row) => {
    if (typeof row !== 'object' || row === null) return []
    const fields = new Map<string, unknown>(Object.entries(row))
    return [(name: string) => textOf(fields.get(name))]
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function dayOf(value: unknown): CalendarDate | null {
  return typeof value === 'string' && isCalendarDate(value) ? value : null
}
