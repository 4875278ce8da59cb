import { calendarDateOf } from '#basics/calendar-date.ts'
import { shortDate } from '#basics/written-time.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { consentedOf, consentedShapes } from '../../domain/consented.ts'
import { type ConsentLine, listConsentLines } from '../../store/consent-lines.store.ts'
import { listKeepers } from '../../store/keepers.store.ts'
import { listConsentsView } from './list-consents.view.tsx'

/** GET /desk/consents: everything about somebody, and how their consent stands. What ends first stands first. */
export async function showConsents(visit: NetworkVisit): Promise<Reply> {
  const lines = await listConsentLines(
    visit.db,
    consentedShapes.map(({ shape }) => shape),
  )
  const keepers = await listKeepers(visit.db)
  const body = listConsentsView({
    lines: lines.map((line) => ({
      href: `/desk/consents/${line.code}`,
      title: line.title,
      noun: consentedOf(line.shape)?.noun ?? line.shape,
      ...stateOf(line, visit.now),
    })),
    keepers: keepers.map(({ name }) => name),
    mayChoose: visit.may('consents.choose-keepers'),
  })
  return { title: 'Consents', body, back: { href: '/desk', text: 'Desk' } }
}

/** How it stands, in a few words. */
function stateOf(line: ConsentLine, now: string): { readonly state: string; readonly isDue: boolean } {
  const { withdrawnAt, endsOn, isApproved, shape, publicUntil, isPublished } = line
  const { needsConsent = false, asksApproval = false } = consentedOf(shape) ?? {}
  if (withdrawnAt !== null) return { state: 'Taken back', isDue: false }
  if (endsOn === null && needsConsent) return { state: 'No consent yet', isDue: true }
  if (asksApproval && !isApproved) return { state: 'Latest words not approved', isDue: true }
  const until = endsOn === null ? '' : ` until ${shortDate(calendarDateOf(endsOn))}`
  const isShown = isPublished && (publicUntil === null || Date.parse(publicUntil) > Date.parse(now))
  if (isPublished && !isShown) return { state: 'Consent has ended', isDue: true }
  return isShown ? { state: `Public${until}`, isDue: false } : { state: `May be published${until}`, isDue: false }
}
