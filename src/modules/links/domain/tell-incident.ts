import { longDate, writtenDuration } from '#basics/written-time.ts'
import type { DayAndTime, Incident, Intervention, Known } from '#modules/incidents/index.ts'

/** To whom a record is told: to the person it is about, or to somebody who speaks for them. */
export type Voice = 'you' | 'they'

/** How codes and ids are said. `what` is the name of a practice, and what it means in one sentence. */
export type Saying = {
  unit(id: string): string
  what(practice: string): { readonly name: string; readonly says: string }
  reason(code: string): string
}

/** A question in plain words, and what staff recorded; `words` marks what somebody wrote in their own words. */
export type ToldRow = { readonly asks: string; readonly says: string; readonly words?: true }

/** A part of what is told. */
export type ToldPart = { readonly title: string; readonly rows: readonly ToldRow[] }

/** What stands where staff answered nothing: silence is told as silence. */
export const notWritten = 'Staff did not write this down.'

/** What stands where somebody wrote that it is not known. */
const notKnown = 'Staff wrote that they do not know.'

/**
 * A record in plain words, in the order in which things happened, without a name of anybody. Every part that was not
 * answered says so. Names inside what staff wrote are for the caller to hide.
 */
export function tellIncident(incident: Incident, saying: Saying, voice: Voice): readonly ToldPart[] {
  const { interventions } = incident
  return [
    { title: 'When and where', rows: whenAndWhere(incident, saying) },
    { title: 'Before', rows: before(incident, voice) },
    ...interventions.map((one, index) => ({
      title: interventions.length === 1 ? 'What staff did' : `What staff did: part ${index + 1}`,
      rows: whatWasDone(one, saying, voice),
    })),
    { title: 'Why', rows: why(incident, saying) },
    { title: 'Afterwards', rows: afterwards(incident, voice) },
  ]
}

function whenAndWhere({ start, unitId, place }: Incident, saying: Saying): ToldRow[] {
  const where = [place, unitId && saying.unit(unitId)].filter(Boolean).join(', ')
  return [
    { asks: 'When did it begin?', says: moment(start) },
    { asks: 'Where?', says: where === '' ? notWritten : where },
  ]
}

function before({ beforeWords, avoidWords }: Incident, voice: Voice): ToldRow[] {
  const how = voice === 'you' ? 'to help you' : 'to help'
  return [inWords('What came before?', beforeWords), inWords(`What did staff try first, ${how}?`, avoidWords)]
}

function whatWasDone(one: Intervention, saying: Saying, voice: Voice): ToldRow[] {
  const what = one.practice === null ? null : saying.what(one.practice)
  const plan = { yes: 'Yes.', no: 'No.', 'no plan': 'There was no care plan.', 'not known': notKnown } as const
  const [whose, were] = voice === 'you' ? ['your', 'Were you'] : ['the', 'Was the person']
  return [
    { asks: 'What was done?', says: what === null ? notWritten : `${what.name}. ${what.says}` },
    { asks: 'How long did it last?', says: length(one) },
    inWords('How was it done?', one.description),
    ...(one.medicine === null ? [] : [inWords('Which medicine?', one.medicine)]),
    { asks: `Was it in ${whose} care plan?`, says: one.inCarePlan === null ? notWritten : plan[one.inCarePlan] },
    { asks: `${were} hurt?`, says: hurt(one.injuryPerson) },
    ...(one.injuryWords === null ? [] : [inWords('Who was hurt, and how?', one.injuryWords)]),
  ]
}

function why({ reasonCode, reasonWords }: Incident, saying: Saying): ToldRow[] {
  const chosen = reasonCode === null ? notWritten : `From a list, staff chose: “${saying.reason(reasonCode)}”`
  return [
    { asks: 'Why did staff do this?', says: chosen },
    ...(reasonWords === null ? [] : [inWords('What else did they write about why?', reasonWords)]),
  ]
}

function afterwards(incident: Incident, voice: Voice): ToldRow[] {
  const { notified, reviewHeldPerson: talked, policeCalled } = incident
  const told = { yes: 'Yes.', no: 'No.', 'nobody named': 'Nobody was named.', 'not known': notKnown } as const
  const [plan, whom] = voice === 'you' ? ['in your care plan', 'you'] : ['in the care plan', 'the person']
  return [
    inWords('What happened then?', incident.outcomeWords),
    {
      asks: `Did somebody talk with ${whom} about it?`,
      says: talked === null ? notWritten : talked === 'Y' ? 'Yes.' : 'No.',
    },
    { asks: `Were the people named ${plan} told?`, says: notified === null ? notWritten : told[notified] },
    { asks: 'Did staff ask the police to come?', says: known(policeCalled) },
  ]
}

function inWords(asks: string, written: string | null): ToldRow {
  return written === null || written === '' ? { asks, says: notWritten } : { asks, says: written, words: true }
}

function moment({ date, time }: DayAndTime): string {
  return time === null ? `${longDate(date)}. The time is not known.` : `${longDate(date)}, at ${time.slice(0, 5)}.`
}

function length({ end, minutes }: Intervention): string {
  if (end === null) return 'It was still going on when staff wrote this.'
  return minutes === null ? notKnown : `${writtenDuration(minutes)}.`
}

function hurt(answer: string | null): string {
  if (answer === null) return notWritten
  return answer === 'Y' ? 'Staff wrote: yes.' : answer === 'N' ? 'Staff wrote: no.' : notKnown
}

function known(answer: Known | null): string {
  if (answer === null) return notWritten
  return answer === 'not known' ? notKnown : answer === 'yes' ? 'Yes.' : 'No.'
}
