import { type Id, newId } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { Database } from '#platform/db/database.ts'
import { hashPassword } from '#platform/sessions/password-hash.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import type { GivenLink } from '../domain/access-link.ts'
import { saveLinkToken } from '../store/link-tokens.store.ts'
import { anAccessLink } from './an-access-link.builder.ts'

/** What matters of a link in a test: its role, and of whom or of which units; the rest is usual. */
export type LinkBuild = {
  readonly role: string
  readonly person: Id
  readonly units: readonly Id[]
  readonly wish?: Partial<GivenLink>
}

/** A house in which links are given: a part of what every test house has. */
type LinkHouse = {
  readonly database: Pick<Database, 'identity'>
  readonly organisation: { readonly id: Id }
  readonly clock: { readonly now: string }
  inside<T>(work: (db: OrganisationDb) => Promise<T>): Promise<T>
  stranger(): Visitor
}

/** The code of every link that is built here; its hash is made once a run, because hashing is slow on purpose. */
export const builtCode = '4821 9036'
let codeHash: Promise<string> | undefined

/** A link that works for two weeks and shows names and words; gives its address. */
export async function aLink(house: LinkHouse, { role, person, units, wish = {} }: LinkBuild) {
  const { now } = house.clock
  const isOfPlaces = catalogue.roles.get(role)?.link?.opens === 'places'
  const [token, expiresAt] = [newToken(), new Date(Date.parse(now) + 14 * 86_400_000).toISOString()]
  const [id, givenBy] = [newId(), newId()]
  const holder = isOfPlaces ? 'Jo Inspector, Care Inspectorate' : 'The person'
  const of = isOfPlaces ? { personId: null, units } : {}
  const link = { id, role, holder, givenBy, givenAt: now, expiresAt, showsNames: true, ...of, ...wish }
  await house.inside((db) => anAccessLink(db, person, link))
  const hashes = { tokenHash: hashToken(token), codeHash: await (codeHash ??= hashPassword('48219036')) }
  const kept = { id, role, holder: link.holder, givenBy: null, now, expiresAt: link.expiresAt }
  await inIdentity(house.database.identity, (db) =>
    saveLinkToken(db, { ...kept, ...hashes, organisation: house.organisation.id }),
  )
  return { id, address: `/link/${token}`, token }
}

/** Roles that are given by link: for the person themself, for somebody who speaks for them, and for units. */
export function aRoleForEachLink(): readonly [string, string, string] {
  const uses = [...catalogue.roles.values()].flatMap(({ code, link }) => (link ? [{ ...link, code }] : []))
  const one = (wanted: (use: (typeof uses)[number]) => boolean) => {
    const found = uses.find(wanted)
    if (found === undefined) throw new Error('a kind of link has no role')
    return found.code
  }
  return [
    one(({ opens, isThemself }) => opens === 'a person' && isThemself),
    one(({ opens, isThemself }) => opens === 'a person' && !isThemself),
    one(({ opens }) => opens === 'places'),
  ]
}

/** Somebody at a browser who has opened such a link and typed its code. */
export async function aLinkHolder(house: LinkHouse, build: LinkBuild): Promise<Visitor & { readonly link: Id }> {
  const { id, address } = await aLink(house, build)
  const visitor = house.stranger()
  const landed = await visitor.send(await visitor.open(address), { 'link-code': builtCode })
  if (landed.status !== 200) throw new Error(`the link did not open: ${landed.status} ${landed.text}`)
  return Object.assign(visitor, { link: id })
}
