import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { saveDraft } from '#platform/forms/drafts.store.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import { everyRoute } from '#tests/doors/every-route.ts'
import { aHouse } from '#tests/setup/house.ts'

const house = await aHouse()

/** Links of this site that are not for everybody anyway. */
const openToAll = new Set(everyRoute.filter(({ who }) => who === 'anyone').map(({ path }) => path))
const isForSome = ({ href }: { href: string }) => href.startsWith('/') && !openToAll.has(href)

describe('the first page', () => {
  it('tells a stranger what Lessen is, and lets them in', async () => {
    const page = await house.stranger().open('/')
    expect(page.heading).toBe('To lessen restraint, and to learn its lessons')
    expect(page.links.map(({ href }) => href)).toContain('/sign-in')
    expect(page.text).toContain('nurse@larkrise.example')
  })

  it('offers no invented people where real ones are', async () => {
    const real = await aHouse({ settings: { demo: false, clinicalSafetyOfficer: 'Dr A. Example' } })
    expect((await real.stranger().open('/')).text).not.toContain('larkrise')
    expect((await real.stranger().open('/gallery')).status).toBe(404)
  })

  it('says that nothing is waiting when nothing is', async () => {
    const page = await (await house.visitor('reduction-lead')).open('/')
    expect(page.text).toContain('Nothing is waiting for you')
    expect(page.text).toContain('That can mean that nothing happened, or that nothing was written down.')
  })

  it('shows somebody the records they began, and nobody else', async () => {
    const [nurse, colleague] = [await house.visitor('frontline'), await house.visitor('frontline')]
    const opening = { pool: house.database.app, announcer: async () => undefined }
    const actor = { kind: 'user' as const, id: nurse.user.id, name: nurse.user.name }
    const id = newId()
    await inOrganisation(opening, house.organisation.id, actor, (db) =>
      saveDraft(db, nurse.user.id, { id, form: 'record-incident', answers: { what: 'typed' }, unitId: house.unit.id }),
    )
    expect((await nurse.open('/')).links.map(({ href }) => href)).toContain(`/incidents/new/${id}`)
    expect((await colleague.open('/')).text).toContain('Nothing is waiting for you')
  })

  it('tells a manager where nobody stays, in their own units only', async () => {
    const other = await house.inside((db) => aUnit(db, { name: 'Hazel Ward' }))
    const page = await (await house.visitor('manager')).open('/')
    expect(page.text).toContain(`Say who is staying in ${house.unit.name}`)
    expect(page.text).not.toContain(other.name)
  })

  it('tells an administrator what is left to set up, and no figure of anybody', async () => {
    const fresh = await aHouse()
    const page = await (await fresh.visitor('organisation-administrator')).open('/')
    expect(page.text).toContain('Invite the people who will record')
    expect(page.text).not.toContain('The last seven days')
  })

  it('shows the rate of the last whole month to those who may see figures, after what waits for them', async () => {
    const lead = await (await house.visitor('reduction-lead')).open('/')
    expect(lead.text).toMatch(/What needs you today.*Interventions started per 1,000 bed days.*December 2025/)
    expect((await (await house.visitor('frontline')).open('/')).text).not.toContain('bed days')
  })

  it('leads nobody to where they may not go', async () => {
    for (const role of catalogue.roles.keys()) {
      const visitor = await house.visitor(role)
      const page = await visitor.open('/')
      for (const { href } of page.links.filter(isForSome)) {
        const there = await visitor.open(href)
        expect([role, href, there.status]).toEqual([role, href, 200])
      }
    }
  })
})
