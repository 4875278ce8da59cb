import type { Id } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { RecordedPerson } from '../../domain/incident.ts'
import type { Known } from '../../domain/known.ts'
import type { Moment } from '../../domain/known-moment.ts'
import type { WrittenIncident } from '../../domain/written-incident.ts'
import { type BlockSetting, readIntervention } from './intervention-answers.form.ts'
import { interventionKeys } from './intervention-count.form.ts'
import { oneOf, wordsIn } from './read-choice.form.ts'
import { readTime } from './time-question.form.ts'

/** What was read of a whole form, with the problems of what could not be read. */
export type ReadIncident = { readonly written: WrittenIncident; readonly problems: readonly Problem[] }

/** What is needed to read the form: who and where were found for what was chosen, and what a block needs. */
export type FormSetting = BlockSetting & {
  readonly person: RecordedPerson | null
  readonly unitId: Id | null
  readonly admissionId: Id | null
}

const known = ['yes', 'no', 'not known'] as const satisfies readonly Known[]
const yesNo = ['Y', 'N'] as const

/** Reads the whole form; times must be settled. What could not be read is a problem and counts as not given. */
export function readIncident(answers: Answers, setting: FormSetting): ReadIncident {
  const blocks = interventionKeys(answers).map((key) => readIntervention(answers, key, setting))
  const asked = readTime(answers, 'police-asked', setting)
  const came = readTime(answers, 'police-came', setting)
  const moment = (read: typeof asked): Moment | null => {
    if (!read.ok || read.value === null) return null
    const { date, time, instant } = read.value
    return { date, time, instant }
  }
  const { person, unitId, admissionId } = setting
  const written: WrittenIncident = {
    person,
    unitId,
    admissionId,
    ...readOnce(answers),
    policeRequested: moment(asked),
    policeArrived: moment(came),
    interventions: blocks.map((block) => block.written),
  }
  const unread = [...(asked.ok ? [] : asked.problems), ...(came.ok ? [] : came.problems)]
  return { written, problems: [...blocks.flatMap((block) => block.problems), ...unread] }
}

/** What is asked once for the whole incident. */
function readOnce(answers: Answers) {
  const words = (field: string) => wordsIn(answers, field)
  return {
    place: words('place'),
    reasonCode: answer(answers, 'reason') || null,
    reasonWords: words('reason-words'),
    beforeWords: words('before'),
    avoidWords: words('avoid'),
    othersInvolved: oneOf(answers, 'others', known),
    othersReason: words('others-reason'),
    mentalDisorderKnown: oneOf(answers, 'disorder', known),
    mentalDisorder: words('disorder-words'),
    learningDisability: oneOf(answers, 'learning-disability', known),
    autism: oneOf(answers, 'autism', known),
    outcomeWords: words('outcome'),
    seriousHarm: oneOf(answers, 'serious-harm', ['none', 'serious injury', 'death', 'not known']),
    notified: oneOf(answers, 'notified', ['yes', 'no', 'nobody named', 'not known']),
    notifiedWords: words('notified-words'),
    reviewHeldPerson: oneOf(answers, 'review-person', yesNo),
    reviewNotHeldReason: words('review-not-held'),
    reviewHeldStaff: oneOf(answers, 'review-staff', yesNo),
    policeCalled: oneOf(answers, 'police', known),
    policeForceUsed: oneOf(answers, 'police-force', yesNo),
    policeBodyVideo: oneOf(answers, 'police-video', ['on', 'worn but off', 'not worn', 'not known']),
  } as const
}
