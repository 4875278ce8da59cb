import type { Practice } from '#catalogue/practices/define-practice.ts'
import type { CopyValue } from '#platform/db/copy-in.ts'
import type { Chance } from '../chance.ts'
import type { LargeDays } from './large-days.ts'
import type { LargePerson } from './large-people.ts'
import type { LargeStaff } from './large-places.ts'

/** All that incidents are made up from. */
export type LargeMeans = {
  readonly chance: Chance
  readonly days: LargeDays
  readonly people: readonly LargePerson[]
  readonly staff: readonly LargeStaff[]
  readonly practices: readonly Practice[]
}

/** One incident a row, with everything that its rows in all tables are made of. */
export const incidentTwin = {
  name: 'large_incidents',
  columns: {
    id: 'uuid',
    local_id: 'text',
    person: 'uuid',
    person_name: 'text',
    person_local_id: 'text',
    unit: 'uuid',
    admission: 'uuid',
    started_on: 'date',
    started_time: 'time',
    ended_time: 'time',
    started_hour: 'smallint',
    minutes: 'int',
    is_whole: 'boolean',
    staff: 'uuid',
    staff_name: 'text',
    staff_title: 'text',
    first: 'uuid',
    first_practice: 'text',
    first_code: 'text',
    second: 'uuid',
    second_practice: 'text',
    second_code: 'text',
  },
}

/** The share of incidents with a second intervention. */
const withSecond = 0.3
/** The share of records in which nothing is missing. */
const whole = 0.95

/** Makes up `count` incidents, numbered from `first`, each within somebody's stay and within one hour of the clock. */
export function* largeIncidents(means: LargeMeans, count: number, first: number): Generator<CopyValue[]> {
  for (let n = 0; n < count; n++) yield oneIncident(means, first + n)
}

function oneIncident(means: LargeMeans, number: number): CopyValue[] {
  const { chance, practices } = means
  const person = chance.pick(means.people)
  const { id, name, jobTitle } = chance.pick(means.staff)
  const about = [person.id, `${person.given} ${person.family}`, person.localId, person.unit, person.admission]
  const first = oneIntervention(chance, practices)
  const second = chance.yes(withSecond) ? oneIntervention(chance, practices) : noIntervention
  const known = [chance.yes(whole), id, name, jobTitle]
  const named: CopyValue[] = [chance.id(), `I${number}`]
  return named.concat(about, when(means, person), known, first, second)
}

const noIntervention = [null, null, null]

function oneIntervention(chance: Chance, practices: readonly Practice[]): CopyValue[] {
  const { code, mhsds = null } = chance.pick(practices)
  return [chance.id(), code, mhsds]
}

/** Day, start, end, hour of the start and minutes. */
function when({ chance, days }: LargeMeans, { from, to }: LargePerson): CopyValue[] {
  const day = days.at(chance.whole(from, Math.min(to, days.length) - 1))
  const [hour, minutes] = [chance.whole(0, 22), chance.whole(1, 45)]
  const minute = chance.whole(0, 59 - minutes)
  return [day, clock(hour, minute), clock(hour, minute + minutes), hour, minutes]
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
