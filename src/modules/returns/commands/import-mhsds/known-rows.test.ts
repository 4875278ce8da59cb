import { beforeEach, describe, expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { type Id, newId } from '#basics/id.ts'
import { amendIncident, findIncident } from '#modules/incidents/index.ts'
import { insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { findPersonByLocalId, latestCharacteristics, saveCharacteristic } from '#modules/people/index.ts'
import { findOrganisationByCode } from '#modules/sign-in/index.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { databaseContent } from '#tests/setup/database-content.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { aCommandLine } from '../../testing/a-command-line.builder.ts'
import { aSmallExtract, rowOf } from '../../testing/a-small-extract.builder.ts'
import { anExtractFolder } from '../../testing/an-extract.builder.ts'
import type { ExtractRows } from '../../testing/shipped-extract.builder.ts'

const { database, superuser } = await testDatabase()
const lessen = aCommandLine(database)
const [incidents, types] = ['MHS505RestrictiveInterventInc', 'MHS515RestrictiveInterventType']

let code = ''
let organisation: Id = ''
let extract: ExtractRows = {}
beforeEach(async () => {
  code = `Z${newId().slice(0, 8).toUpperCase()}`
  extract = aSmallExtract(code)
  expect((await read()).code).toBe(0)
  organisation = (await inIdentity(database.identity, (identity) => findOrganisationByCode(identity, code)))?.id ?? ''
})

async function read() {
  const folder = anExtractFolder(extract)
  const ran = await lessen('import', 'mhsds', folder, '--organisation', code, '--create', '--format', 'json')
  return { code: ran.code, told: ran.told, tables: ran.code === 2 ? {} : JSON.parse(ran.out).tables }
}

/** The extract as it is made a month later, with other things in it. */
async function readLater(change: (later: ExtractRows) => void) {
  extract = aSmallExtract(code, '2026-03-05T09:00:00')
  change(extract)
  return await read()
}

async function ask<T extends object>(text: string, ...values: unknown[]): Promise<T[]> {
  return (await superuser.query<T>(text, [organisation, ...values])).rows
}

const heads = () =>
  ask<{ local_id: string; version: number; interventions: number }>(
    'select local_id, version, interventions from private.incidents where organisation_id = $1 order by local_id',
  )
const facts = () =>
  ask<{ incident: string; type: string; unit: string; minutes: number }>(`
    select i.local_id as incident, n.local_id as type, u.code as unit, f.minutes from private.intervention_facts f
    join private.incidents i on i.id = f.incident_id
    join private.interventions n on n.incident_id = i.id and n.version = i.version and n.id = f.intervention_id
    left join private.units u on u.id = f.unit_id where f.organisation_id = $1 order by 1, 2`)
const incidentId = async (localId: string) =>
  (await ask<{ id: Id }>('select id from private.incidents where organisation_id = $1 and local_id = $2', localId))[0]
    ?.id ?? ''
const inside = <T>(work: Parameters<typeof insideOf<T>>[2]) => insideOf(database, { id: organisation }, work)

describe('an extract that is read again', () => {
  test('changes nothing but that it was read', async () => {
    const deeds = () => ask<{ deed: string }>('select deed from private.audit where organisation_id = $1 order by id')
    const [before, deedsBefore] = [await databaseContent(superuser), await deeds()]
    const again = await read()
    const after = await databaseContent(superuser)
    const changed = Object.keys(after).filter((table) => after[table] !== before[table])
    expect(changed).toEqual(['private.import_runs'])
    expect((await deeds()).slice(deedsBefore.length).map(({ deed }) => deed)).toEqual(['returns.imported'])
    for (const counts of Object.values(again.tables)) expect(counts).toMatchObject({ new: 0, changed: 0, rejected: 0 })
  })

  test('changes nothing either when it was made later, or its rows come in another order', async () => {
    const before = await heads()
    await readLater((later) => {
      for (const rows of Object.values(later)) rows.reverse()
    })
    expect(await heads()).toEqual(before)
  })

  test('leaves alone what is no longer in it', async () => {
    const [before, factsBefore] = [await heads(), await facts()]
    const { tables } = await readLater((later) => {
      later[incidents] = [rowOf(later, incidents, 'I2')]
      later[types] = [rowOf(later, types, 'T3')]
    })
    expect(tables[incidents]).toMatchObject({ read: 1, unchanged: 1 })
    expect([await heads(), await facts()]).toEqual([before, factsBefore])
  })
})

describe('an incident that says something else', () => {
  test('becomes a new version that says why, beside the first', async () => {
    await readLater((later) => {
      rowOf(later, incidents, 'I1')['RestrictiveIntReason'] = '17'
    })
    expect(await heads()).toMatchObject([{ version: 2 }, { version: 1 }])
    const versions = await ask(
      `select version, reason_code, made_by, made_by_name, amended_because from private.incident_versions
        where organisation_id = $1 and incident_id = $2 order by version`,
      await incidentId('I1'),
    )
    expect(versions).toEqual([
      { version: 1, reason_code: '10', made_by: null, made_by_name: 'import mhsds', amended_because: null },
      {
        version: 2,
        reason_code: '17',
        made_by: null,
        made_by_name: 'import mhsds',
        amended_because: 'Changed in the extract of 2026-03-05T09:00:00',
      },
    ])
    const told = await ask(
      `select actor_kind, actor_name, payload->>'version' as version, payload->>'changed' as changed from private.audit
        where organisation_id = $1 and deed = 'incident.amended'`,
    )
    expect(told).toEqual([{ actor_kind: 'job', actor_name: 'import mhsds', version: '2', changed: '1' }])
  })

  test('is counted as it now is when an intervention is longer, another is new, and one is left out', async () => {
    await readLater((later) => {
      rowOf(later, types, 'T2')['EndTimeRestrictiveIntType'] = '14:50:00'
      later[types]?.push({ ...rowOf(later, types, 'T2'), RestrictiveIntTypeID: 'T4', RestrictiveIntType: '16' })
      later[types] = later[types]?.filter((row) => row['RestrictiveIntTypeID'] !== 'T1') ?? []
    })
    expect(await heads()).toMatchObject([{ version: 2, interventions: 3 }, { version: 1 }])
    expect(await facts()).toMatchObject([
      { type: 'T1', minutes: 20 },
      { type: 'T2', minutes: 30 },
      { type: 'T4', minutes: 30 },
      { type: 'T3' },
    ])
  })

  test('gives up an intervention that now belongs to another, and neither counts it twice', async () => {
    await readLater((later) => {
      const moved = rowOf(later, types, 'T2')
      moved['RestrictiveIntIncID'] = 'I2'
      for (const side of ['Start', 'End']) moved[`${side}DateRestrictiveIntType`] = '2026-01-12'
    })
    expect(await heads()).toMatchObject([
      { version: 2, interventions: 1 },
      { version: 2, interventions: 2 },
    ])
    expect((await facts()).map(({ incident, type }) => `${incident} ${type}`)).toEqual(['I1 T1', 'I2 T2', 'I2 T3'])
  })

  test('belongs to another person once its spell does', async () => {
    await readLater((later) => {
      rowOf(later, 'MHS101Referral', 'R1')['LocalPatientID'] = 'P2'
    })
    expect(await heads()).toMatchObject([{ version: 2 }, { version: 2 }])
    const owners = await ask<{ who: string }>(
      `select distinct p.local_id as who from private.people p
        where p.organisation_id = $1 and p.id in (select person_id from private.incidents union
          select person_id from private.intervention_facts union select person_id from private.stays)`,
    )
    expect(owners).toEqual([{ who: 'P2' }])
  })

  test('is rejected when it is wrong now, and what is here stays as it was', async () => {
    const before = await facts()
    const later = await readLater((dirty) => {
      rowOf(dirty, incidents, 'I1')['StartDateRestrictiveIntInc'] = '2025-12-01'
    })
    expect(later.code).toBe(1)
    expect([await heads(), await facts()]).toMatchObject([[{ version: 1 }, { version: 1 }], before])
  })
})

describe('what was corrected here', () => {
  const correct = async () => {
    const id = await incidentId('I1')
    const recorded = await inside((db) => findIncident(db, 'all', id))
    if (recorded === undefined) throw new Error('I1 was recorded')
    const { content } = recorded
    const staff = [{ staffId: null, name: 'Beatriz Alder', jobTitle: 'Nurse' }]
    const [first, ...rest] = content.interventions
    if (first === undefined) throw new Error('I1 has interventions')
    const amended = {
      ...content,
      reasonCode: '11',
      outcomeWords: 'She went for a walk.',
      interventions: [{ ...first, description: 'Two held her arms.', staff }, ...rest],
    }
    await inside((db) => amendIncident(db, id, { seen: 1, because: 'More is known', content: amended }))
    return id
  }

  test('stays when the extract says again what it said before', async () => {
    await correct()
    await readLater(() => undefined)
    expect(await heads()).toMatchObject([{ version: 2 }, { version: 1 }])
  })

  test('is carried over when the extract says something else: only what it says is replaced', async () => {
    const id = await correct()
    await readLater((later) => {
      rowOf(later, types, 'T1')['RestraintInjuryPatient'] = 'Y'
    })
    const recorded = await inside((db) => findIncident(db, 'all', id))
    expect(recorded).toMatchObject({ version: 3, madeByName: 'import mhsds' })
    expect(recorded?.content).toMatchObject({ reasonCode: '11', outcomeWords: 'She went for a walk.' })
    const [first, second] = recorded?.content.interventions ?? []
    expect(first).toMatchObject({ description: 'Two held her arms.', injuryPerson: 'Y', minutes: 20 })
    expect(first?.staff).toMatchObject([{ name: 'Beatriz Alder' }])
    expect(second).toMatchObject({ localId: 'T2', minutes: 40 })
  })
})

describe('people and stays that say something else', () => {
  test('are changed, and the row as it was is kept', async () => {
    await readLater((later) => {
      rowOf(later, 'MHS001MPI', 'P1')['PersonBirthDate'] = '1990-05-02'
      rowOf(later, 'MHS501HospProvSpell', 'S1')['DischDateHospProvSpell'] = '2026-01-30'
      rowOf(later, 'MHS903WardDetails', 'OAK')['WardType'] = 'PICU'
      rowOf(later, 'MHS516PoliceAssistanceRequest', 'W1')['PoliceRestraintForceUsedInd'] = 'Y'
    })
    const kept = await ask<{ table_name: string; replaced_by: string }>(
      `select table_name, replaced_by from private.history where organisation_id = $1 order by 1`,
    )
    expect(kept.map((row) => row.table_name)).toEqual(['admissions', 'people', 'police_requests', 'units'])
    expect(new Set(kept.map((row) => row.replaced_by))).toEqual(new Set(['job import mhsds']))
    expect(await heads()).toMatchObject([{ version: 1 }, { version: 1 }])
  })

  test('a move that is reported later puts incidents on the other ward', async () => {
    await readLater((later) => {
      const stay = rowOf(later, 'MHS502WardStay', 'W1')
      const moved = {
        ...stay,
        WardStayID: 'W3',
        WardCode: 'ELM',
        StartDateWardStay: '2026-01-11',
        StartTimeWardStay: '',
      }
      stay['EndDateWardStay'] = '2026-01-11'
      later['MHS502WardStay']?.push(moved)
    })
    expect((await facts()).map(({ type, unit }) => `${type} ${unit}`)).toEqual(['T1 OAK', 'T2 OAK', 'T3 ELM'])
    expect(await heads()).toMatchObject([{ version: 1 }, { version: 2 }])
  })

  test('not stated, not known and given are kept apart', async () => {
    const notes = await ask(
      `select p.local_id, c.kind, c.state, c.code, c.source, c.noted_on::text from private.characteristics c
        join private.people p on p.id = c.person_id where c.organisation_id = $1 order by 1, 2`,
    )
    const source = { source: 'a national extract', noted_on: '2026-02-05' }
    expect(notes).toEqual([
      { local_id: 'P1', kind: 'ethnicity', state: 'given', code: 'M', ...source },
      { local_id: 'P1', kind: 'gender', state: 'given', code: '2', ...source },
      { local_id: 'P2', kind: 'ethnicity', state: 'not stated', code: null, ...source },
      { local_id: 'P2', kind: 'gender', state: 'not known', code: null, ...source },
    ])
  })

  test('an extract never stands above what the person has said', async () => {
    const person = await inside((db) => findPersonByLocalId(db, 'P1'))
    if (person === undefined) throw new Error('P1 was read')
    const noted = {
      kind: 'ethnicity',
      state: 'given',
      code: 'D',
      words: null,
      source: 'the person',
      notedBy: 'Ada',
    } as const
    const notedOn = calendarDateOf('2026-02-01')
    await inside((db) => saveCharacteristic(db, { ...noted, id: newId(), personId: person.id, notedOn }))
    await readLater((later) => {
      rowOf(later, 'MHS001MPI', 'P1')['EthnicCategory'] = 'N'
      rowOf(later, 'MHS001MPI', 'P1')['Gender'] = '9'
    })
    const notes = await inside((db) => latestCharacteristics(db, person.id))
    expect(Object.fromEntries(notes.map(({ kind, code: said }) => [kind, said]))).toMatchObject({ gender: '9' })
    const own = await ask(
      `select count(*)::int as n from private.characteristics where organisation_id = $1 and kind = 'ethnicity' and code = 'N'`,
    )
    expect(own).toEqual([{ n: 0 }])
  })
})
