import { longDate, shortDate } from '#basics/written-time.ts'
import {
  describeIncident,
  findIncident,
  listIncidentFiles,
  listIncidents,
  listVersions,
  type RecordedIncident,
  wordingFor,
} from '#modules/incidents/index.ts'
import { listUnits, type Unit } from '#modules/organisations/index.ts'
import {
  characteristicKinds,
  endOf,
  findPerson,
  listAllCharacteristics,
  listStays,
  momentInWords,
  type Person,
  startOf,
  writtenCharacteristic,
  writtenName,
  writtenNhsNumber,
} from '#modules/people/index.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import type { CopiedRow, HeldRecord, RecordCopy } from '../../domain/record-copy.ts'
import { takeOutEverywhere } from '../../domain/take-out.ts'
import { listLooks } from '../../store/looks.store.ts'
import { whenOf } from '../named-person.page.ts'

/** What stands for a name of staff in a copy that names none. */
const someStaff = 'a member of staff'

/**
 * All that is held about the person of a copy, in words, as it stands now: who they are, what they say of themselves,
 * stays, every version of every incident, and who looked. Words to take out are gone, and names of staff unless wanted.
 */
export async function gatherHeld(visit: MemberVisit, copy: RecordCopy): Promise<HeldRecord | undefined> {
  const { db, places } = visit
  const person = await findPerson(db, places, copy.personId)
  if (!person) return undefined
  const [units, stays, notes, looks] = await Promise.all([
    listUnits(db, 'all'),
    listStays(db, person.id),
    listAllCharacteristics(db, person.id),
    listLooks(db, person.id),
  ])
  const records = await everyVersion(visit, person)
  const held: HeldRecord = {
    who: whoRows(person),
    said: notes.map((note) => {
      const kind = characteristicKinds.get(note.kind)
      const says = kind ? writtenCharacteristic(kind, note) : (note.words ?? note.code ?? '')
      return { what: kind?.name ?? note.kind, says, from: `From ${note.source}, ${shortDate(note.notedOn)}` }
    }),
    stays: stays.map((stay) => {
      const end = endOf(stay)
      const until = end === null ? 'Still there' : momentInWords(end)
      return { unit: stay.unitName, from: momentInWords(startOf(stay)), until }
    }),
    incidents: await incidentsInWords(visit, units, records),
    looked: looks.map(({ at, who, deed }) => ({ when: whenOf(visit, at), who, deed })),
  }
  const named = copy.namesStaff
    ? held
    : withoutStaff(held, [...records.flat().flatMap(staffOf), ...looks.map(({ who }) => who)])
  return takeOutEverywhere(named, copy.takenOut)
}

async function everyVersion({ db, places }: MemberVisit, person: Person): Promise<RecordedIncident[][]> {
  const heads = await everyHead({ db, places }, person)
  const records: RecordedIncident[][] = []
  for (const { id } of heads) {
    const versions: RecordedIncident[] = []
    for (const { version } of await listVersions(db, id)) {
      const found = await findIncident(db, places, id, version)
      if (found) versions.push(found)
    }
    records.push(versions)
  }
  return records
}

/** Every record of the person, page by page: however many there are, none is left out. */
async function everyHead({ db, places }: Pick<MemberVisit, 'db' | 'places'>, person: Person) {
  const first = await listIncidents(db, places, { person: person.id }, undefined, 200)
  const heads = [...first.incidents]
  for (let { older } = first; older !== null; ) {
    const next = await listIncidents(db, places, { person: person.id }, { from: older, towards: 'older' }, 200)
    heads.push(...next.incidents)
    older = next.older
  }
  return heads
}

function whoRows(person: Person): CopiedRow[] {
  return [
    { asks: 'Name', says: writtenName(person) },
    { asks: 'Born', says: person.bornOn && longDate(person.bornOn) },
    { asks: 'Local ID', says: person.localId },
    { asks: 'NHS number', says: person.nhsNumber && writtenNhsNumber(person.nhsNumber) },
  ]
}

async function incidentsInWords(
  visit: MemberVisit,
  units: readonly Unit[],
  records: readonly (readonly RecordedIncident[])[],
) {
  const found: HeldRecord['incidents'][number][] = []
  for (const versions of records) found.push(await incidentInWords(visit, units, versions))
  return found
}

async function incidentInWords(visit: MemberVisit, units: readonly Unit[], versions: readonly RecordedIncident[]) {
  const [first] = versions
  const start = first?.content.start.date
  const files = first ? await listIncidentFiles(visit.db, first.id) : []
  return {
    title: start ? `Incident of ${longDate(start)}` : 'Incident',
    files: files.map(({ shows }) => shows),
    versions: versions.map((one) => ({
      version: one.version,
      written: `${one.madeByName}, ${whenOf(visit, one.madeAt)}`,
      because: one.amendedBecause,
      parts: describeIncident(one.content, wordingFor(units, one.content.unitId)).map(({ title, rows }) => ({
        title,
        rows: rows.map(({ asks, says }) => ({ asks, says })),
      })),
    })),
  }
}

function staffOf({ madeByName, recordedByName, content }: RecordedIncident): string[] {
  return [madeByName, recordedByName, ...content.interventions.flatMap(({ staff }) => staff.map(({ name }) => name))]
}

/** Names of staff wherever they stand, in what they wrote too. */
function withoutStaff(held: HeldRecord, names: readonly string[]): HeldRecord {
  return takeOutEverywhere(held, [...new Set(names)], someStaff)
}
