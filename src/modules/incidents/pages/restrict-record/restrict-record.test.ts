import { describe, expect, it } from 'vitest'
import { announcer } from '#app'
import { findStaffByUser } from '#modules/organisations/index.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import { incidentRecorded } from '../../announcements.ts'
import { anIncident } from '../../testing/an-incident.builder.ts'

const house = await aHouse()
const [nurse, named, lead, officer] = [
  await house.visitor('frontline'),
  await house.visitor('frontline'),
  await house.visitor('reduction-lead'),
  await house.visitor('safeguarding-lead'),
]
const because = 'A relative of somebody who works on this ward.'

async function somebody() {
  return await house.inside(async (db) => {
    const person = await aPerson(db, { givenName: 'Kit', familyName: 'Jessop' })
    await aStay(db, { personId: person.id, unitId: house.unit.id })
    const incident = await anIncident(db, { personId: person.id, unitId: house.unit.id })
    const news = { version: 1, person: person.id, interventions: 1 }
    await announcer(db, incidentRecorded(incident.id, house.unit.id, news))
    return { person: person.id, incident: incident.id }
  })
}

async function restrict(path: string): Promise<void> {
  const chosen = await found(await officer.open(`${path}/restrict`), named.user.name)
  const done = await officer.send(chosen, { because, reader: named.user.id })
  expect([done.path, done.status]).toEqual([path, 200])
}

/** The form again, after the button that finds people was pressed. */
async function found(page: VisitedPage, letters: string) {
  return await officer.send(page, { 'reader-search': letters }, { button: ['reader-action', 'search'] })
}

async function sees(visitor: typeof nurse, { person, incident }: { person: string; incident: string }) {
  const list = await visitor.open('/incidents')
  const people = await visitor.open('/people?who=everybody')
  return {
    person: (await visitor.get(`/people/${person}`)).status === 200,
    incident: (await visitor.get(`/incidents/${incident}`)).status === 200,
    listed: list.links.some(({ href }) => href === `/incidents/${incident}`),
    found: people.links.some(({ href }) => href === `/people/${person}`),
  }
}

const everything = { person: true, incident: true, listed: true, found: true }

describe('a restricted person', () => {
  it('with all their incidents, is there for named readers and for roles that may, and is nothing for everybody else', async () => {
    const kit = await somebody()
    for (const visitor of [nurse, named, lead, officer]) expect(await sees(visitor, kit)).toEqual(everything)
    await restrict(`/people/${kit.person}`)
    const nothing = { person: false, incident: false, listed: false, found: false }
    expect([await sees(nurse, kit), await sees(lead, kit)]).toEqual([nothing, nothing])
    expect([await sees(named, kit), await sees(officer, kit)]).toEqual([everything, everything])
    expect((await nurse.get(`/people/suggest?q=jess`)).html).not.toContain(kit.person)
  })

  it('counts in figures as before', async () => {
    const kit = await somebody()
    const facts = async () =>
      (await house.superuser.query('select 1 from private.intervention_facts where person_id = $1', [kit.person]))
        .rowCount
    const before = await facts()
    expect(before).toBeGreaterThan(0)
    const page = (await lead.open('/insight')).text
    await restrict(`/people/${kit.person}`)
    expect([await facts(), (await lead.open('/insight')).text]).toEqual([before, page])
  })

  it('is not opened in an emergency', async () => {
    const kit = await somebody()
    await house.superuser.query(`update private.people set local_id = 'R-9' where id = $1`, [kit.person])
    await house.superuser.query(
      `insert into private.person_words select organisation_id, 'r', id from private.people where id = $1`,
      [kit.person],
    )
    await restrict(`/people/${kit.person}`)
    const other = await house.visitor('frontline')
    const typed = { number: 'R-9', reason: 'Cannot speak, may be allergic.' }
    const page = await other.send(await other.open('/people/open-in-emergency'), typed)
    expect(page.problems).toEqual(['Nobody here has this number. Check each digit.'])
  })

  it('is there for everybody again once it is lifted with a reason, and all of it is in the audit', async () => {
    const kit = await somebody()
    await restrict(`/people/${kit.person}`)
    const page = await officer.open(`/people/${kit.person}/restrict`)
    for (const words of [because, named.user.name]) expect(page.text).toContain(words)
    expect((await officer.send(page, { because: '' })).problems).toEqual(['Say why, in a few words.'])
    await officer.send(page, { because: 'The relative has left the ward.' })
    expect(await sees(nurse, kit)).toEqual(everything)
    const { rows } = await house.superuser.query<{ deed: string }>(
      `select deed from private.audit where subject_id = $1 and deed like 'record.%' order by id`,
      [kit.person],
    )
    expect(rows.map(({ deed }) => deed)).toEqual(['record.restricted', 'record.lifted'])
  })
})

describe('a restricted incident', () => {
  it('is nothing for others, while the person stays in sight', async () => {
    const kit = await somebody()
    await restrict(`/incidents/${kit.incident}`)
    expect(await sees(nurse, kit)).toEqual({ person: true, incident: false, listed: false, found: true })
    expect(await sees(named, kit)).toEqual(everything)
  })

  it('is never restricted by somebody who took part in it', async () => {
    const kit = await house.inside(async (db) => {
      const person = await aPerson(db)
      await aStay(db, { personId: person.id, unitId: house.unit.id })
      const own =
        (await findStaffByUser(db, officer.user.id)) ?? (await aMemberOfStaff(db, { userId: officer.user.id }))
      const incident = await anIncident(db, { personId: person.id, unitId: house.unit.id })
      await db.connection.query(`insert into private.intervention_staff (organisation_id, incident_id, version, intervention_id, position, staff_id, name, job_title)
        select organisation_id, incident_id, version, id, 99, '${own.id}', 'Robin', 'Lead' from private.interventions where incident_id = '${incident.id}'`)
      return incident.id
    })
    const page = await officer.send(await officer.open(`/incidents/${kit}/restrict`), { because })
    expect(page.problems).toEqual(['You took part in this incident: somebody else decides it.'])
    expect((await nurse.get(`/incidents/${kit}`)).status).toBe(200)
  })

  it('is shown to as many as are found and added one after the other, and to nobody whose tick was taken away', async () => {
    const kit = await somebody()
    const path = `/incidents/${kit.incident}`
    const other = await house.visitor('manager')
    const one = await found(await officer.open(`${path}/restrict`), named.user.name)
    const added = await officer.send(one, { because, reader: named.user.id }, { button: ['reader-action', 'add'] })
    expect(added.forms.flatMap(({ filled }) => filled)).toEqual(
      expect.arrayContaining([
        ['because', because],
        ['readers', named.user.id],
      ]),
    )
    const two = await found(added, other.user.name)
    const both = await officer.send(two, { reader: other.user.id }, { button: ['reader-action', 'add'] })
    await officer.send(both, { readers: [other.user.id] })
    expect([(await named.get(path)).status, (await other.get(path)).status]).toEqual([404, 200])
  })

  it('names only those who sign in here and would not see it anyway', async () => {
    const kit = await somebody()
    const page = await officer.open(`/incidents/${kit.incident}/restrict`)
    for (const name of ['nobody at all', officer.user.name]) {
      const nobody = await found(page, name)
      expect(nobody.text).toContain(`Nobody found for “${name}”`)
      const refused = await officer.send(nobody, { because })
      expect(refused.problems).toEqual([`Choose one of the people found for “${name}”, or empty the box.`])
      expect(refused.forms.flatMap(({ filled }) => filled)).toContainEqual(['because', because])
    }
    const forged = await officer.send(page, { because }, { extra: { reader: officer.user.id } })
    expect(forged.problems).toEqual(['One of those you chose does not sign in here. Choose again.'])
  })

  it('is named for by letters to whoever restricts, and to nobody else', async () => {
    const asked = `/restricted/readers?${new URLSearchParams({ q: named.user.name.slice(0, 12) })}`
    expect((await officer.get(asked)).html).toContain(named.user.id)
    expect((await officer.get('/restricted/readers?q=')).html).toBe('{"people":[]}')
    expect((await nurse.get(asked)).status).toBe(403)
  })
})
