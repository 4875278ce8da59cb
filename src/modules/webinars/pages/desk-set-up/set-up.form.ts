import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { readLeads, writtenLead } from '../../domain/reminder-plan.ts'
import type { WebinarWays } from '../../domain/webinar.ts'

/** What was typed to set a webinar up, as it was typed. */
export type TypedSetUp = {
  readonly link: string
  readonly word: string
  readonly reminders: string
  readonly hours: string
  readonly minutes: string
}

/** What is set now, as it would be typed. */
export function typedWays(ways: WebinarWays): TypedSetUp {
  return {
    link: ways.joiningLink ?? '',
    word: ways.codeWord ?? '',
    reminders: ways.reminders.map(writtenLead).join(', '),
    hours: String(ways.offerHours),
    minutes: String(ways.linkMinutes),
  }
}

/** What was typed, to give it back. */
export function typedSetUp(form: Answers): TypedSetUp {
  const of = (field: string) => answer(form, field)
  return { link: of('link'), word: of('word'), reminders: of('reminders'), hours: of('hours'), minutes: of('minutes') }
}

/** Reads it; refuses what is no address, no length of time, or out of bounds, beside its field. */
export function readSetUp({ link, word, reminders, hours, minutes }: TypedSetUp): Result<WebinarWays> {
  const leads = readLeads(reminders)
  const [offerHours, linkMinutes] = [wholeIn(hours, 1, 336), wholeIn(minutes, 5, 10_080)]
  const isLink = link === '' || (/^https:\/\/[^\s]+$/.test(link) && URL.canParse(link))
  const problems: Problem[] = [
    ...(isLink ? [] : [{ field: 'link', says: 'Give an address that begins with https://.' }]),
    ...(word.length <= 60 ? [] : [{ field: 'word', says: 'Choose a word of at most 60 letters.' }]),
    ...(leads === null ? [{ field: 'reminders', says: 'Type them like this: 1 week, 1 day, 1 hour.' }] : []),
    ...(offerHours === null ? [{ field: 'hours', says: 'Type a number of hours from 1 to 336 (two weeks).' }] : []),
    ...(linkMinutes === null ? [{ field: 'minutes', says: 'Type a number of minutes from 5 to 10080 (a week).' }] : []),
  ]
  if (problems.length > 0 || leads === null || offerHours === null || linkMinutes === null) return refused(problems)
  return ok({ joiningLink: link || null, codeWord: word || null, offerHours, linkMinutes, reminders: leads })
}

function wholeIn(typed: string, least: number, most: number): number | null {
  const number = /^\d{1,6}$/.test(typed) ? Number(typed) : null
  return number !== null && number >= least && number <= most ? number : null
}
