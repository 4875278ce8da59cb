import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { Practice } from '#catalogue/practices/define-practice.ts'
import { copyIn } from '#platform/db/copy-in.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Chance, chanceFrom } from './chance.ts'

/** How large one organisation of a generated world is, and where its chance begins. */
export type LargeSize = {
  readonly incidents: number
  readonly seed: number
  /** The last day of the world; it reaches `days` back from there. */
  readonly until: CalendarDate
  readonly days: number
  readonly practices: readonly Practice[]
  readonly jurisdiction: string
}

type Stayed = {
  readonly person: Id
  readonly name: string
  readonly localId: string
  readonly admission: Id
  readonly unit: Id
  readonly from: number
  readonly to: number
}

const SALT = 'generated'
const HASH = createHash('sha256').update(SALT).update('{}').digest('hex')
const UNITS = 12
const BATCH = 10_000
const GIVEN = [
  'Ada',
  'Bo',
  'Cleo',
  'Dev',
  'Esi',
  'Finn',
  'Gwen',
  'Hari',
  'Ines',
  'Jude',
  'Kofi',
  'Lena',
  'Milo',
  'Nia',
  'Omar',
  'Pia',
  'Quinn',
  'Rosa',
  'Sami',
  'Tove',
]
const FAMILY = [
  'Ashdown',
  'Birchall',
  'Carrow',
  'Denholm',
  'Elmsley',
  'Farrant',
  'Garrick',
  'Harrow',
  'Islington',
  'Jarrold',
  'Kestrel',
  'Lowther',
  'Marlow',
  'Norwood',
  'Oakes',
  'Penrose',
  'Quill',
  'Renfrew',
  'Selby',
  'Thorne',
]

/**
 * Fills the organisation of `db` with people, stays and incidents that were made up by seeded chance, through COPY:
 * for benchmarks and plans, not for reading. Needs a connection that is not pipelined. Tells how far it is.
 */
export async function fillLargeWorld(
  db: OrganisationDb,
  size: LargeSize,
  tell: (incidents: number) => void,
): Promise<void> {
  const chance = chanceFrom(size.seed)
  const units = Array.from({ length: UNITS }, () => chance.id())
  await saveUnits(db, units, size.jurisdiction)
  const stays = peopleWithStays(chance, size, units)
  await savePeople(db, stays, size)
  for (let done = 0; done < size.incidents; done += BATCH) {
    await saveIncidents(db, chance, size, stays, Math.min(BATCH, size.incidents - done), done)
    tell(Math.min(done + BATCH, size.incidents))
  }
}

async function saveUnits(db: OrganisationDb, units: readonly Id[], jurisdiction: string): Promise<void> {
  const site = units[0]
  await db.run(
    sql`insert into private.sites (organisation_id, id, name) values (${db.organisation}, ${site}, 'Generated site')`,
  )
  await db.run(sql`
    insert into private.units (organisation_id, id, site_id, name, code, kind, beds, jurisdiction)
    select ${db.organisation}, id, ${site}, 'Ward ' || n, 'WARD' || n, 'ward', 18, ${jurisdiction}
    from unnest(${[...units]}::uuid[]) with ordinality as u (id, n)`)
}

/** About one person for every eight incidents, each with one stay of one to ninety days somewhere in the time of the world. */
function peopleWithStays(chance: Chance, size: LargeSize, units: readonly Id[]): Stayed[] {
  return Array.from({ length: Math.max(1, Math.ceil(size.incidents / 8)) }, (_, n) => {
    const from = chance.whole(0, size.days - 1)
    const to = from + chance.whole(1, 90)
    const name = `${chance.pick(GIVEN)} ${chance.pick(FAMILY)}`
    return {
      person: chance.id(),
      name,
      localId: `L${n + 1}`,
      admission: chance.id(),
      unit: chance.pick(units),
      from,
      to,
    }
  })
}

async function savePeople(db: OrganisationDb, stays: readonly Stayed[], size: LargeSize): Promise<void> {
  const day = (n: number) => dayOf(size, n)
  const end = (stay: Stayed) => (stay.to >= size.days ? null : day(stay.to))
  await through(
    db,
    'people',
    ['id', 'local_id', 'given_name', 'family_name', 'born_on'],
    stays.map((stay, n) => {
      const [given = '', family = ''] = stay.name.split(' ')
      return [stay.person, stay.localId, given, family, addDays(size.until, -365 * (18 + (n % 60)))]
    }),
  )
  await through(
    db,
    'person_words',
    ['word', 'person_id'],
    stays.flatMap((stay) =>
      [...stay.name.toLowerCase().split(' '), stay.localId.toLowerCase()].map((word) => [word, stay.person]),
    ),
  )
  await through(
    db,
    'admissions',
    ['id', 'person_id', 'local_id', 'started_on', 'ended_on'],
    stays.map((stay) => [stay.admission, stay.person, `S${stay.localId}`, day(stay.from), end(stay)]),
  )
  await through(
    db,
    'stays',
    ['id', 'admission_id', 'person_id', 'unit_id', 'local_id', 'started_on', 'ended_on'],
    stays.map((stay) => [
      stay.admission,
      stay.admission,
      stay.person,
      stay.unit,
      `W${stay.localId}`,
      day(stay.from),
      end(stay),
    ]),
  )
}

async function saveIncidents(
  db: OrganisationDb,
  chance: Chance,
  size: LargeSize,
  stays: readonly Stayed[],
  count: number,
  first: number,
): Promise<void> {
  const made = Array.from({ length: count }, (_, n) => aGeneratedIncident(chance, size, stays, first + n + 1))
  await through(
    db,
    'incidents',
    [
      'id',
      'local_id',
      'version',
      'person_id',
      'unit_id',
      'started_on',
      'started_time',
      'practices',
      'interventions',
      'recorded_by_name',
    ],
    made.map((i) => [
      i.id,
      i.localId,
      1,
      i.stay.person,
      i.stay.unit,
      i.on,
      i.at,
      `{${i.practices.map((p) => p.code).join(',')}}`,
      i.practices.length,
      'Generated',
    ]),
  )
  await through(
    db,
    'incident_versions',
    [
      'incident_id',
      'version',
      'made_by_name',
      'person_id',
      'person_name',
      'person_identifier',
      'unit_id',
      'admission_id',
      'started_on',
      'started_time',
      'ended_on',
      'ended_time',
      'reason_code',
      'outcome_words',
    ],
    made.map((i) => [
      i.id,
      1,
      'Generated',
      i.stay.person,
      i.stay.name,
      i.stay.localId,
      i.stay.unit,
      i.stay.admission,
      i.on,
      i.at,
      i.on,
      i.ended,
      '10',
      'Generated record.',
    ]),
  )
  await through(
    db,
    'interventions',
    [
      'incident_id',
      'version',
      'id',
      'local_id',
      'position',
      'practice',
      'national_code',
      'started_on',
      'started_time',
      'ended_on',
      'ended_time',
      'minutes',
    ],
    made.flatMap((i) =>
      i.practices.map((p, n) => [
        i.id,
        1,
        i.parts[n] ?? i.id,
        `${i.localId}-${n + 1}`,
        n + 1,
        p.code,
        p.mhsds ?? null,
        i.on,
        i.at,
        i.on,
        i.ended,
        i.minutes,
      ]),
    ),
  )
  await through(
    db,
    'intervention_facts',
    ['incident_id', 'intervention_id', 'person_id', 'unit_id', 'started_on', 'started_hour', 'practice', 'minutes'],
    made.flatMap((i) =>
      i.practices.map((p, n) => [
        i.id,
        i.parts[n] ?? i.id,
        i.stay.person,
        i.stay.unit,
        i.on,
        i.hour,
        p.code,
        i.minutes,
      ]),
    ),
  )
  await through(
    db,
    'audit',
    ['actor_kind', 'actor_name', 'deed', 'subject_kind', 'subject_id', 'unit_id', 'payload', 'salt', 'payload_hash'],
    made.map((i) => ['job', 'world', 'incident.recorded', 'incident', i.id, i.stay.unit, '{}', SALT, HASH]),
  )
}

function aGeneratedIncident(chance: Chance, size: LargeSize, stays: readonly Stayed[], n: number) {
  const stay = chance.pick(stays)
  const on = dayOf(size, chance.whole(stay.from, Math.min(stay.to, size.days) - 1))
  const hour = chance.whole(0, 22)
  const minutes = chance.whole(1, 45)
  const minute = chance.whole(0, 59 - Math.min(minutes, 59))
  const practices = [chance.pick(size.practices), ...(chance.yes(0.3) ? [chance.pick(size.practices)] : [])]
  const at = clock(hour, minute)
  return {
    id: chance.id(),
    localId: `I${n}`,
    stay,
    on,
    at,
    ended: clock(hour, minute + minutes),
    hour,
    minutes,
    practices,
    parts: practices.map(() => chance.id()),
  }
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`
}

function dayOf(size: LargeSize, n: number): CalendarDate {
  return addDays(size.until, n - size.days + 1)
}

/** COPY into a temporary twin of the table, then all of it at once into the table itself. */
async function through(
  db: OrganisationDb,
  table: string,
  columns: readonly string[],
  rows: (readonly (string | number | null)[])[],
): Promise<void> {
  const twin = `large_${table}`
  const named = sql.raw(columns.join(', '))
  await db.run(
    sql.raw(
      `create temporary table if not exists ${twin} on commit drop as select ${columns.join(', ')} from private.${table} with no data`,
    ),
  )
  await copyIn(db.connection, twin, columns, rows)
  await db.run(
    sql`insert into private.${sql.raw(table)} (organisation_id, ${named}) select ${db.organisation}::uuid, ${named} from ${sql.raw(twin)}`,
  )
  await db.run(sql.raw(`truncate ${twin}`))
}
