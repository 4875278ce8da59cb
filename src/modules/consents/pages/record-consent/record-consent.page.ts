import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { bases, consentUses, networkZone } from '../../domain/consent.ts'
import { recordConsent } from '../../record-consent.ts'
import { findKnownEntry, type KnownEntry } from '../known-entry.page.ts'
import { type ConsentAnswers, emptyConsent, parseConsent, readConsent } from './record-consent.form.ts'
import { recordConsentView } from './record-consent.view.tsx'

/** GET /desk/consents/:entry/record: a consent that was given on paper or in words, to be written down. */
export async function showRecordConsent(visit: NetworkVisit): Promise<Reply> {
  const found = await findKnownEntry(visit.db, { code: visit.params['entry'] ?? '' }, visit.now)
  if (!found || found.withdrawal) return nothingHere
  return page(visit, found, emptyConsent(visit.query.get('whose') === 'other' ? 'other' : 'own'), [])
}

/** POST /desk/consents/:entry/record: writes it down under the name of who noted it. */
export async function submitRecordConsent(visit: NetworkVisit): Promise<Reply> {
  const { db, params, now, form, user } = visit
  const found = await findKnownEntry(db, { code: params['entry'] ?? '' }, now)
  if (!found || found.withdrawal) return nothingHere
  const answers = readConsent(form)
  const today = wallClockOf(instantFromText(now), networkZone).date
  const parsed = parseConsent(answers, { today, notedBy: user.name, offered: found.ways.uses })
  if (!parsed.ok) return page(visit, found, answers, parsed.problems)
  await recordConsent(db, found.entry.id, parsed.value, now)
  return { location: `/desk/consents/${found.entry.code}` }
}

function page(
  { tokens }: NetworkVisit,
  { entry, ways }: KnownEntry,
  answers: ConsentAnswers,
  problems: readonly Problem[],
): Reply {
  const href = `/desk/consents/${entry.code}`
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Write down a consent',
    problems: problems.length,
    back: { href, text: 'Consent' },
    body: recordConsentView({
      action: `${href}/record`,
      title: entry.title,
      bases,
      uses: consentUses.filter(({ value }) => ways.uses.includes(value)),
      answers,
      problems,
      tokens,
    }),
  }
}
