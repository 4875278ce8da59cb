import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { type Instant, instantOf, wallClockOf, wholeMinutesBetween } from '#basics/instant.ts'
import { localTimeOf } from '#basics/local-time.ts'
import type { Practice } from '#catalogue/practices/define-practice.ts'
import type { Incident, Intervention, RecordedPerson, StaffInvolved } from '#modules/incidents/index.ts'
import type { Chance } from '../chance.ts'
import { type Story, stories } from './stories.ts'

/** What an invented incident is made from. */
export type DemoScene = {
  readonly person: RecordedPerson
  readonly unitId: Id
  readonly admissionId: Id | null
  readonly day: CalendarDate
  readonly zone: string
  readonly now: Instant
  readonly staff: readonly StaffInvolved[]
  readonly practices: readonly Practice[]
  /** The reasons that the unit's law knows. */
  readonly reasons: readonly string[]
  /** A record of the last days, with things still to be added. */
  readonly isFresh: boolean
}

/** An invented incident of one or two interventions on the day of the scene; nothing when that would be in the future. */
export function demoIncident(chance: Chance, scene: DemoScene): Incident | undefined {
  const hour = chance.yes(0.45) ? chance.whole(17, 21) : chance.whole(7, 23)
  const first = instantOf(scene.day, localTimeOf(`${two(hour)}:${two(chance.whole(0, 59))}`), scene.zone).instant
  const story = chance.pick(stories.filter(({ reason }) => scene.reasons.includes(reason)))
  const hold = oneIntervention(chance, scene, {
    practice: aHold(chance, scene),
    start: first,
    minutes: chance.whole(2, 14),
    story,
  })
  const second = aSecond(chance, scene)
  const interventions = second
    ? [
        hold,
        oneIntervention(chance, scene, {
          practice: second,
          start: first.add({ minutes: hold.minutes ?? 0 }),
          minutes: lengthOf(chance, second),
          story,
        }),
      ]
    : [hold]
  const end = interventions.at(-1)?.end ?? null
  if (end?.instant && end.instant.epochMilliseconds > scene.now.epochMilliseconds) return undefined
  return { ...scene.person, ...context(chance, scene, story), start: hold.start, end, interventions }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Prone holds are rare, as the order of the list has them first: they are picked one time in twelve. */
function aHold(chance: Chance, { practices }: DemoScene): Practice {
  const holds = practices.filter(({ isHold }) => isHold)
  return chance.yes(1 / 12) ? chance.pick(holds.slice(0, 1)) : chance.pick(holds.slice(1))
}

function aSecond(chance: Chance, { practices }: DemoScene): Practice | undefined {
  const others = practices.filter(
    (one) => one.lengthBands !== 'segregation' && (one.usesMedicine || one.activeWhenOpen),
  )
  return others.length > 0 && chance.yes(0.3) ? chance.pick(others) : undefined
}

function lengthOf(chance: Chance, practice: Practice): number {
  return practice.activeWhenOpen ? chance.whole(25, 240) : chance.whole(1, 4)
}

type Wish = { readonly practice: Practice; readonly start: Instant; readonly minutes: number; readonly story: Story }

function oneIntervention(chance: Chance, scene: DemoScene, { practice, start, minutes, story }: Wish): Intervention {
  const id = chance.id()
  const end = start.add({ minutes })
  const from = chance.whole(0, Math.max(0, scene.staff.length - 4))
  return {
    id,
    localId: `T${id.replaceAll('-', '').slice(0, 18)}`,
    practice: practice.code,
    nationalCode: practice.mhsds ?? null,
    start: { ...wallClockOf(start, scene.zone), instant: start },
    end: { ...wallClockOf(end, scene.zone), instant: end },
    minutes: wholeMinutesBetween(start, end),
    inCarePlan: chance.pick(['yes', 'yes', 'no', 'not known']),
    description: story.how,
    injuryPerson: chance.yes(0.06) ? 'Y' : 'N',
    injuryStaff: chance.yes(0.08) ? 'Y' : 'N',
    injuryOthers: 'N',
    injuryWords: null,
    medicine: practice.usesMedicine ? 'As prescribed on the chart (invented)' : null,
    medicineRoute: practice.usesMedicine ? practice.name : null,
    staff: scene.staff.slice(from, from + chance.whole(2, 4)),
  }
}

function context(chance: Chance, scene: DemoScene, story: Story) {
  const later = <T>(value: T): T | null => (scene.isFresh && chance.yes(0.5) ? null : value)
  return {
    unitId: scene.unitId,
    admissionId: scene.admissionId,
    place: chance.pick(['Lounge', 'Corridor', 'Bedroom', 'Garden', 'Dining room']),
    reasonCode: story.reason,
    reasonWords: null,
    beforeWords: story.before,
    avoidWords: story.avoid,
    othersInvolved: 'no' as const,
    othersReason: null,
    mentalDisorderKnown: 'yes' as const,
    mentalDisorder: 'As in the clinical record (invented)',
    learningDisability: later(chance.pick(['no', 'no', 'no', 'yes', 'not known'] as const)),
    autism: later(chance.pick(['no', 'no', 'no', 'yes', 'not known'] as const)),
    outcomeWords: later(story.outcome),
    seriousHarm: later('none' as const),
    notified: later(chance.pick(['yes', 'nobody named', 'no'] as const)),
    notifiedWords: null,
    reviewHeldPerson: later(chance.pick(['Y', 'Y', 'N'] as const)),
    reviewNotHeldReason: null,
    reviewHeldStaff: later('Y' as const),
    policeCalled: 'no' as const,
    policeRequested: null,
    policeArrived: null,
    policeForceUsed: null,
    policeBodyVideo: null,
  }
}

/** The days from `from` on, `count` of them. */
export function daysFrom(from: CalendarDate, count: number): CalendarDate[] {
  return Array.from({ length: count }, (_, n) => addDays(from, n))
}
