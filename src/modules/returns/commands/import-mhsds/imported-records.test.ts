import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Id } from '#basics/id.ts'
import { findUnitByCode } from '#modules/organisations/index.ts'
import { aHouse } from '#tests/setup/house.ts'
import { aCommandLine } from '../../testing/a-command-line.builder.ts'
import { aSmallExtract, rowOf } from '../../testing/a-small-extract.builder.ts'
import { anExtractFolder } from '../../testing/an-extract.builder.ts'

const house = await aHouse({ now: '2026-02-15T10:00:00.000Z' })
const lessen = aCommandLine(house.database)
const { code } = house.organisation
const [incidents, types] = ['MHS505RestrictiveInterventInc', 'MHS515RestrictiveInterventType']

describe('records that came with an extract', () => {
  it('are found, read and amended like others, also with codes that no list has and times that nobody sent', async () => {
    const extract = aSmallExtract(code)
    const odd = rowOf(extract, incidents, 'I1')
    Object.assign(odd, { RestrictiveIntReason: '77', RestrictiveIntPIReviewHeldPat: 'U', EndDateRestrictiveIntInc: '' })
    for (const column of ['StartTimeRestrictiveIntInc', 'EndTimeRestrictiveIntInc']) odd[column] = ''
    const type = rowOf(extract, types, 'T1')
    Object.assign(type, { RestrictiveIntType: '02', RestraintInjuryPatient: 'X', StartTimeRestrictiveIntType: '' })
    Object.assign(type, { EndDateRestrictiveIntType: '', EndTimeRestrictiveIntType: '' })
    extract['MHS502WardStay'] = [rowOf(extract, 'MHS502WardStay', 'W2')]
    extract['MHS516PoliceAssistanceRequest'] = []
    expect((await lessen('import', 'mhsds', anExtractFolder(extract), '--organisation', code)).code).toBe(0)

    const lead = await house.visitor('responsible-person')
    const list = await lead.open('/incidents')
    expect(list.text).toContain('2 incidents')
    const ids = await house.inside((db) =>
      db.rows(
        sql<{ id: Id }>`select id from private.incidents where organisation_id = ${db.organisation} order by local_id`,
      ),
    )
    for (const { id } of ids) {
      const page = await lead.open(`/incidents/${id}`)
      expect([page.status, page.text.includes('P1')]).toEqual([200, true])
    }
    expect(house.logged).toEqual([])
  })

  it('lead to their person, to where they stayed, and to what the extract knew of them', async () => {
    const lead = await house.visitor('responsible-person')
    const person = await house.inside((db) =>
      db.row(
        sql<{ id: Id }>`select id from private.people where organisation_id = ${db.organisation} and local_id = 'P2'`,
      ),
    )
    const page = await lead.open(`/people/${person?.id}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('OAK')
    expect(page.text).toContain('Not stated')
    const oak = await house.inside((db) => findUnitByCode(db, 'OAK'))
    const nurse = await house.visitor('frontline', [oak?.id ?? ''])
    expect((await nurse.open('/people/suggest?q=p2')).html).toContain('P2')
  })
})
