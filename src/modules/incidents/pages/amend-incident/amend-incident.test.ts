import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import { localTimeOf } from '#basics/local-time.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aHouse } from '#tests/setup/house.ts'
import { findIncident } from '../../store/find-incident.store.ts'
import { anIncident } from '../../testing/an-incident.builder.ts'

const house = await aHouse()
const manager = await house.visitor('manager')
const reader = await house.visitor('responsible-person')
const on = calendarDateOf('2026-01-10')
const bea = await house.inside((db) => aMemberOfStaff(db, { name: 'Beatriz Alder', jobTitle: 'Staff nurse' }))
const recorded = () =>
  house.inside((db) =>
    anIncident(db, {
      unitId: house.unit.id,
      interventions: [
        {
          on,
          at: localTimeOf('14:30:25'),
          minutes: 12,
          staff: [{ staffId: bea.id, name: 'Bea Alder', jobTitle: 'Student nurse' }],
        },
      ],
    }),
  )
const at = (id: string) => `/incidents/${id}`
const check = (id: string) => ({ form: `${at(id)}/amend/check` })

describe('an amendment', () => {
  it('shows what will change, keeps both versions, and says who changed what and why', async () => {
    const { id, content } = await recorded()
    const page = await manager.open(`${at(id)}/amend`)
    const answers = { because: 'The outcome was not known then.', outcome: 'Slept well.', 'i1-end': '1500' }
    const preview = await manager.send(page, answers, check(id))
    expect(preview.heading).toBe('Check your amendment')
    expect(preview.text).toContain(
      'What followed (What followed) In the record now No answer After your amendment Slept well.',
    )
    const record = await manager.send(preview, {}, { form: `${at(id)}/amend` })
    expect(record.text).toContain('The record is amended')
    expect(record.text).toContain('Slept well.')
    const first = await manager.open(`${at(id)}/versions/1`)
    expect(first.text).toContain('This is not how the record stands now')
    expect(first.text).not.toContain('Slept well.')
    const second = await manager.open(`${at(id)}/versions/2`)
    expect(second.text).toContain('Why: The outcome was not known then.')
    expect(second.text).toContain(manager.user.name)
    expect(second.text).toMatch(/How long \(Intervention 1\).*12 minutes.*29 minutes/)
    const kept = await house.inside((db) => findIncident(db, 'all', id))
    expect(kept?.content.interventions[0]?.start).toEqual(content.interventions[0]?.start)
    expect(kept?.content.interventions[0]?.staff).toEqual(content.interventions[0]?.staff)
    const deeds = await house.inside((db) =>
      db.rows<{ deed: string; payload: object }>(sql`select deed, payload from private.audit
        where organisation_id = ${db.organisation} and subject_id = ${id} and deed = 'incident.amended'`),
    )
    expect(deeds).toEqual([
      { deed: 'incident.amended', payload: { version: 2, person: content.personId, interventions: 1, changed: 3 } },
    ])
  })

  it('needs a reason, and something that is different', async () => {
    const { id } = await recorded()
    const page = await manager.open(`${at(id)}/amend`)
    const silent = await manager.send(page, { outcome: 'Slept.' }, check(id))
    expect(silent.problems).toEqual(['Say why the record is amended.'])
    expect(silent.title).toMatch(/^Error: /)
    const same = await manager.send(page, { because: 'No reason' }, check(id))
    expect(same.problems).toEqual(['Nothing is different from the record. Change what should be changed.'])
    expect(await house.inside((db) => findIncident(db, 'all', id))).toMatchObject({ currentVersion: 1 })
  })

  it('is refused when somebody else was first, with both texts kept, and can go on from there', async () => {
    const { id } = await recorded()
    const lead = await house.visitor('reduction-lead')
    const [mine, theirs] = [await manager.open(`${at(id)}/amend`), await lead.open(`${at(id)}/amend`)]
    const previewMine = await manager.send(mine, { because: 'Mine', outcome: 'My words.' }, check(id))
    const previewTheirs = await lead.send(theirs, { because: 'Theirs', outcome: 'Their words.' }, check(id))
    await lead.send(previewTheirs, {}, { form: `${at(id)}/amend` })
    const refused = await manager.send(previewMine, {}, { form: `${at(id)}/amend` })
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('In the record now Their words. What you wrote My words.')
    expect(refused.text).toContain(lead.user.name)
    const again = await manager.send(refused, {}, { ...check(id), button: ['do', 'show'] })
    expect(again.html).toContain('My words.')
    const preview = await manager.send(again, {}, check(id))
    expect(preview.text).toContain('Their words. After your amendment My words.')
    await manager.send(preview, {}, { form: `${at(id)}/amend` })
    const versions = await Promise.all([1, 2, 3].map((n) => house.inside((db) => findIncident(db, 'all', id, n))))
    expect(versions.map((one) => one?.content.outcomeWords)).toEqual([null, 'Their words.', 'My words.'])
  })

  it('can correct which person it was about', async () => {
    const { id } = await recorded()
    const other = await house.inside((db) => aPerson(db, { givenName: 'Cleo', familyName: 'Carrow' }))
    const page = await manager.open(`${at(id)}/amend`)
    const preview = await manager.send(page, { because: 'Wrong person chosen', person: other.id }, check(id))
    expect(preview.status).toBe(422)
    expect(preview.problems).toEqual(['Choose who it happened to.'])
    const lead = await house.visitor('reduction-lead')
    const wide = await lead.send(
      await lead.open(`${at(id)}/amend`),
      { because: 'Wrong person chosen', person: other.id },
      check(id),
    )
    expect(wide.text).toContain('Name (Who)')
    expect(wide.text).toContain('Cleo Carrow')
  })

  it('can be left for later and carried on with', async () => {
    const { id } = await recorded()
    const page = await manager.open(`${at(id)}/amend`)
    const left = await manager.send(page, { outcome: 'Half a sent' }, { ...check(id), button: ['do', 'keep'] })
    expect(left.text).toContain('Your answers are kept')
    const again = await manager.open(left.links.find(({ href }) => href.includes('/amend?draft='))?.href ?? '')
    expect(again.html).toContain('Half a sent')
    expect((await (await house.visitor('manager')).get(again.path)).status).toBe(404)
  })
})

describe('a record of another unit or organisation', () => {
  it('looks like none, on every page and for every deed', async () => {
    const elsewhere = await house.inside(async (db) => anIncident(db, { unitId: (await aUnit(db)).id }))
    const abroad = await anOrganisation(house.database)
    const foreign = await insideOf(house.database, abroad, async (db) =>
      anIncident(db, { unitId: (await aUnit(db)).id }),
    )
    const mine = await manager.open(`${at((await recorded()).id)}/amend`)
    const csrf =
      mine.forms.find(({ action }) => action.endsWith('/check'))?.filled.find(([name]) => name === '_csrf')?.[1] ?? ''
    for (const id of [elsewhere.id, foreign.id, newId(), 'nonsense']) {
      for (const path of [at(id), `${at(id)}/versions/1`, `${at(id)}/amend`])
        expect((await manager.get(path)).status).toBe(404)
      const fields: [string, string][] = [
        ['_csrf', csrf],
        ['_key', newId()],
        ['draft', newId()],
      ]
      for (const path of ['amend', 'amend/check', `amend/drafts/${newId()}`]) {
        expect((await manager.post(`${at(id)}/${path}`, fields)).status).toBe(404)
      }
    }
    const list = await manager.open('/incidents')
    expect(list.html).not.toContain(elsewhere.id)
    expect(list.html).not.toContain(foreign.id)
  })

  it('cannot be amended by somebody whose role only reads', async () => {
    const { id } = await recorded()
    expect((await reader.get(at(id))).status).toBe(200)
    expect((await reader.open(at(id))).text).not.toContain('Amend this record')
    expect((await reader.get(`${at(id)}/amend`)).status).toBe(403)
    expect((await (await house.visitor('organisation-administrator')).get(at(id))).status).toBe(403)
  })
})
