import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { localTimeOf } from '#basics/local-time.ts'
import type { KnownCharacteristic } from '#modules/incidents/index.ts'
import type { Unit } from '#modules/organisations/index.ts'
import { saveCharacteristic } from '#modules/people/index.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Chance } from '../chance.ts'
import { familyNames, givenNames } from './cast.ts'

/** Somebody invented, staying in a unit from one day to another (null: still there). */
export type DemoStay = {
  readonly personId: Id
  readonly admissionId: Id
  readonly name: string
  readonly localId: string
  readonly characteristics: Readonly<Record<string, KnownCharacteristic>>
  readonly from: CalendarDate
  readonly to: CalendarDate | null
}

type Filling = {
  readonly unit: Unit
  readonly beds: number
  readonly from: CalendarDate
  readonly today: CalendarDate
  readonly oldest: number
}

/** Fills a unit's beds, one stay after another with a few empty days between, from a day until now. */
export async function fillUnit(db: OrganisationDb, chance: Chance, filling: Filling): Promise<DemoStay[]> {
  const stays: DemoStay[] = []
  for (let bed = 0; bed < filling.beds; bed++) {
    let day = addDays(filling.from, -chance.whole(0, 60))
    while (day <= filling.today) {
      const end = addDays(day, chance.whole(35, 210))
      stays.push(await oneStay(db, chance, filling, day, end > filling.today ? null : end))
      day = addDays(end, chance.whole(0, 9))
    }
  }
  return stays
}

async function oneStay(
  db: OrganisationDb,
  chance: Chance,
  { unit, today, oldest }: Filling,
  from: CalendarDate,
  to: CalendarDate | null,
): Promise<DemoStay> {
  const [givenName, familyName] = [chance.pick(givenNames), chance.pick(familyNames)]
  const youngest = Math.max(6, oldest - 55)
  const bornOn = addDays(today, -Math.round(365.25 * chance.whole(youngest, oldest)) - chance.whole(0, 364))
  const person = await aPerson(db, { id: chance.id(), givenName, familyName, bornOn })
  const times = { startedTime: localTimeOf('14:00'), endedTime: to === null ? null : localTimeOf('11:00') }
  const stay = await aStay(db, {
    id: chance.id(),
    personId: person.id,
    unitId: unit.id,
    startedOn: from,
    endedOn: to,
    ...times,
  })
  const characteristics = await say(db, chance, person.id, from)
  return {
    personId: person.id,
    admissionId: stay.admissionId,
    name: `${givenName} ${familyName}`,
    localId: person.localId,
    characteristics,
    from,
    to,
  }
}

const answers: readonly KnownCharacteristic[] = [
  ...['A', 'A', 'A', 'A', 'C', 'H', 'J', 'M', 'N'].map(
    (code): KnownCharacteristic => ({ state: 'given', code, words: null }),
  ),
  { state: 'prefer not to say', code: null, words: null },
  { state: 'not stated', code: null, words: null },
]

/** Two in three have been asked about their ethnicity; the others show as not known. */
async function say(
  db: OrganisationDb,
  chance: Chance,
  personId: Id,
  notedOn: CalendarDate,
): Promise<Record<string, KnownCharacteristic>> {
  if (!chance.yes(0.67)) return {}
  const answer = chance.pick(answers)
  await saveCharacteristic(db, {
    id: chance.id(),
    personId,
    kind: 'ethnicity',
    ...answer,
    source: 'the person',
    notedOn,
    notedBy: 'Amara Fielding',
  })
  return { ethnicity: answer }
}
