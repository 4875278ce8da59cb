import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { findOpenWish } from '../../store/address-wishes.store.ts'
import { listKeepers } from '../../store/keepers.store.ts'
import { lastLinkAt } from '../../store/own-links.store.ts'
import { listSealedPeople } from '../../store/sealed-people.store.ts'
import { findKnownEntry } from '../known-entry.page.ts'
import { consentRows } from '../words-for-consent.ts'
import { wishShown } from '../words-for-wish.ts'
import { showConsentView } from './show-consent.view.tsx'

/** GET /desk/consents/:entry: how the consent for one entry stands, and what can be done. */
export async function showConsent(visit: NetworkVisit): Promise<Reply> {
  const { db, params, now, tokens } = visit
  const found = await findKnownEntry(db, { code: params['entry'] ?? '' }, now)
  if (!found) return nothingHere
  const { entry, ways, known, approvals, withdrawal, against } = found
  const people = await listSealedPeople(db, entry.id)
  const keepers = await listKeepers(db)
  const wish = await findOpenWish(db, entry.id)
  const body = showConsentView({
    title: entry.title,
    noun: ways.noun,
    path: `/desk/consents/${entry.code}`,
    version: entry.version,
    words: entry.words,
    against,
    isGone: withdrawal !== undefined,
    asksApproval: ways.asksApproval,
    isApproved: known.isApproved,
    approvals: approvals.map(({ version, way, notedBy }) =>
      way === 'link' ? `Version ${version}, by their own link` : `Version ${version}, on paper, noted by ${notedBy}`,
    ),
    consents: known.consents.map((one) => consentRows(one, now)),
    isAboutOther: entry.about === 'other',
    hasPerson: people.some(({ whose }) => whose === 'own'),
    isKeeper: keepers.some(({ user }) => user === visit.user.id),
    keepers: keepers.map(({ name }) => name),
    wish: wish && wishShown(wish),
    linkSent: (await lastLinkAt(db, entry.id)) !== undefined,
    tokens,
  })
  return { title: `Consent: ${entry.title}`, body, back: { href: '/desk/consents', text: 'Consents' } }
}
