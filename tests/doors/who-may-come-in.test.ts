import { describe, expect, it } from 'vitest'
import { catalogue } from '#catalogue/offered.ts'
import { isByLink, isForTeam, type Route } from '#platform/http/route.ts'
import { permissionIn } from '#platform/permissions/may.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { reachOf } from '../../src/who-may-what.ts'
import { everyRoute, nameOf, pathFor } from './every-route.ts'

const house = await aHouse()
const roles = [...catalogue.roles.keys()]
const visitors = new Map<string, Visitor>()
for (const role of roles) visitors.set(role, await house.visitor(role))

/** Permissions that no route asks for by `who`, and why they are there. */
const askedOtherwise: Readonly<Record<string, string>> = {
  'people.read-restricted': 'of a record, wherever one is read: src/platform/tenancy/restricted.ts',
  'publishing.sign-welsh': 'of a form that signs one of several twins: src/modules/desk/domain/twins.ts',
  'publishing.sign-easy-read': 'of the same form',
}

async function ask(
  visitor: Visitor,
  route: Route,
): Promise<{ status: number; heading: string; location: string | undefined }> {
  if (route.method === 'GET') return await visitor.get(pathFor(route))
  const page = await visitor.open('/')
  const proof = page.forms.flatMap(({ filled }) => filled).find(([name]) => name === '_csrf')
  return await visitor.post(pathFor(route), proof ? [proof] : [])
}

/** No role of an organisation is anything to the network's team: one of each scope stands for all of them. */
function visitorsFor(route: Route): readonly (readonly [string, Visitor])[] {
  if (!isForTeam(route)) return [...visitors]
  const all = [...catalogue.roles.values()]
  return [...visitors].filter(([role]) => {
    const scope = catalogue.roles.get(role)?.scope
    return scope === 'network' || all.find((one) => one.scope === scope)?.code === role
  })
}

describe('every route lets in exactly those whom it names', () => {
  const closed = everyRoute.filter((route) => route.who !== 'anyone' && !isByLink(route))
  it.each(closed.map((route) => [nameOf(route), route] as const))('%s', async (_name, route) => {
    for (const [role, visitor] of visitorsFor(route)) {
      const known = catalogue.roles.get(role)
      const isAllowed = known !== undefined && reachOf(route, known) !== 'refused'
      const answer = await ask(visitor, route)
      if (isAllowed) expect([role, answer.status, answer.heading]).not.toEqual([role, 403, 'You cannot see this page'])
      else expect([role, answer.status, answer.heading]).toEqual([role, 403, 'You cannot see this page'])
      expect(answer.status).toBeLessThan(500)
    }
    const stranger = await ask(house.stranger(), route)
    if (route.method === 'POST') expect(stranger.status).toBe(401)
    else expect([stranger.status, stranger.location?.startsWith('/sign-in')]).toEqual([303, true])
  })
})

describe('a route for those who come by link', () => {
  it.each(everyRoute.filter(isByLink).map((route) => [nameOf(route), route] as const))(
    '%s lets in nobody without one, whatever their role',
    async (_name, route) => {
      for (const visitor of [house.stranger(), ...visitors.values()]) {
        const { status, location } = await ask(visitor, route)
        expect([status, location]).toEqual(route.method === 'GET' ? [303, '/link'] : [401, undefined])
      }
    },
  )
})

describe('permissions', () => {
  const asked = new Set(
    everyRoute.flatMap(({ who }) => (/^(may|network|by link) /.test(who) ? [permissionIn(who)] : [])),
  )
  const held = new Set<string>([...catalogue.roles.values()].flatMap(({ permissions }) => permissions))

  it('that a route asks for are held by some role', () => {
    expect([...asked].filter((permission) => !held.has(permission))).toEqual([])
  })

  it('that a role holds are asked for by some route', () => {
    expect([...held].filter((permission) => !asked.has(permission) && !(permission in askedOtherwise))).toEqual([])
  })
})

describe('what is not there', () => {
  it('looks the same whatever the address, for everybody', async () => {
    for (const visitor of [house.stranger(), ...visitors.values()]) {
      const pages = []
      for (const path of ['/nothing', '/nothing/at/all', '/sign-in/', '/SIGN-IN', '/sign-in.json', '/sign-in%2F'])
        pages.push(await visitor.get(path))
      expect(new Set(pages.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
      expect(pages[0]?.status).toBe(404)
    }
  })
})
