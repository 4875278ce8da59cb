import { type Id, newId } from '#basics/id.ts'
import { findHeadByCode } from '#modules/publishing/index.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import type { Database } from '#platform/db/database.ts'
import { seal } from '#platform/sessions/sealed-text.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import { inNetworkAs, type NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { acceptWish, saveWish } from '../store/address-wishes.store.ts'
import { saveOwnLink } from '../store/own-links.store.ts'
import { takeBack } from '../take-back.ts'
import { aConsent } from './a-consent.builder.ts'
import { anAgreedStory } from './agreed-story.ts'
import { sealedFor } from './who-is-behind.ts'

/** Where it is built. */
export type OwnedHouse = {
  readonly database: Pick<Database, 'app'>
  readonly clock: { readonly now: string }
  readonly settings: { readonly secret: string }
}

/** The end of a link to an entry for whom it belongs to, whose name is sealed beside it. */
export function anOwnLink(house: OwnedHouse, code: string): Promise<string> {
  return inside(house, async (db) => {
    const head = await findHeadByCode(db, code)
    if (!head) throw new Error(`there is no ${code}`)
    return await link(db, house, head.id)
  })
}

/** The end of the link by which whoever reads a new address for an entry says yes; its wish waits for that. */
export function aWishedAddress(house: OwnedHouse, code: string): Promise<string> {
  return inside(house, async (db) => {
    const head = await findHeadByCode(db, code)
    if (!head) throw new Error(`there is no ${code}`)
    const [id, token, now] = [newId(), newToken(), house.clock.now]
    const sealed = seal(house.settings.secret, `another address ${id}`, 'elsewhere@example.test')
    await saveWish(db, { id, entry: head.id, sealed, way: 'link', notedBy: '', askedAt: now })
    const until = new Date(Date.parse(now) + 86_400_000).toISOString()
    await acceptWish(db, id, { by: 'Robin', hash: hashToken(token), until })
    return token
  })
}

/** The end of a link to a story that was taken back; its code is `taken-back`. */
export function aTakenBackStory(house: OwnedHouse): Promise<string> {
  return inside(house, async (db) => {
    const at = house.clock.now
    const content = {
      title: 'Taken back',
      description: 'Gone.',
      body: 'Gone.',
      details: { pseudonym: 'Wren', about: 'own' },
    }
    const id = await anAgreedStory(db, { code: 'taken-back', content, endsOn: aConsent().endsOn, at })
    const token = await link(db, house, id)
    await takeBack(db, id, { at, way: 'link', notedBy: '' })
    return token
  })
}

async function link(db: NetworkDeeds, { clock, settings }: OwnedHouse, entry: Id): Promise<string> {
  const token = newToken()
  const person = { name: 'Rosalind Quill', email: 'rosalind@example.test', otherWays: '' }
  await sealedFor(db, settings.secret, entry, person)
  await saveOwnLink(db, entry, hashToken(token), clock.now)
  return token
}

function inside<T>({ database }: OwnedHouse, work: (db: NetworkDeeds) => Promise<T>): Promise<T> {
  const opening = { pool: database.app, announcer: networkAnnouncerFor([]) }
  return inNetworkAs(opening, { kind: 'job', name: 'builder' }, work)
}
