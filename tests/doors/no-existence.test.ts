import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { isForTeam, type Route } from '#platform/http/route.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { everyRoute, nameOf } from './every-route.ts'
import { oneOfEverything, pathWith, type Records } from './one-of-everything.ts'

const house = await aHouse()
const elsewhere = await anOrganisation(house.database, { name: 'Somewhere Else' })
const nextWard = await house.inside(recordsOf)
const nextTrust = await insideOf(house.database, elsewhere, recordsOf)

/** One of everything, in a unit of its own. */
async function recordsOf(db: OrganisationDb): Promise<Records> {
  return await oneOfEverything(db, (await aUnit(db, { name: 'Hazel Ward' })).id)
}

async function ask(visitor: Visitor, route: Route, records: Records): Promise<VisitedPage> {
  const path = pathWith(route, records)
  if (route.method === 'GET') return await visitor.get(path)
  const proof = (await visitor.open('/')).forms.flatMap(({ filled }) => filled).find(([name]) => name === '_csrf')
  return await visitor.post(path, [...(proof ? [proof] : []), ['_key', newId()]])
}

/** What is left of an answer without ids, tokens and times of day, which differ by themselves. */
function bare({ status, html, location }: VisitedPage): string {
  return `${status} ${location ?? ''} ${html}`
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:[A-Za-z0-9_-]{80,}\.)?[A-Za-z0-9_-]{86}/g, '…')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z|\b\d\d:\d\d\b/g, '…')
}

/** What the network's team works on belongs to no organisation, so it cannot be another's. */
const asking = everyRoute.filter((route) => route.path.includes(':') && route.who !== 'anyone' && !isForTeam(route))

describe('what is there but not for this visitor looks exactly like what is not there', () => {
  it('is asked of every route that names a record', () => {
    expect(asking.length).toBeGreaterThan(20)
  })

  for (const [role, { scope }] of catalogue.roles) {
    it.each(asking.map((route) => [nameOf(route), route] as const))(
      `for the role ${role}: %s`,
      async (_name, route) => {
        const visitor = await visitorFor(role)
        const nowhere = bare(await ask(visitor, route, {}))
        expect(bare(await ask(visitor, route, nextTrust))).toBe(nowhere)
        if (scope === 'units' && !isApart(route)) expect(bare(await ask(visitor, route, nextWard))).toBe(nowhere)
      },
    )
  }
})

/**
 * Sites belong to no unit: whoever may set the organisation up sees them all. A draft is kept under an id that its
 * sender makes up, so one that nobody has is made, and one of a colleague's is refused: an id of 122 random bits.
 */
function isApart({ method, path }: Route): boolean {
  return path.includes(':site') || (method === 'POST' && path.endsWith('/drafts/:draft'))
}

const visitors = new Map<string, Promise<Visitor>>()
function visitorFor(role: string): Promise<Visitor> {
  const visitor = visitors.get(role) ?? house.visitor(role)
  visitors.set(role, visitor)
  return visitor
}
