import type { Problem } from '#basics/result.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { sealPerson } from '../../sealed-person.ts'
import { findKnownEntry, type KnownEntry } from '../known-entry.page.ts'
import { type PersonAnswers, parsePerson, readPerson } from './seal-person.form.ts'
import { sealPersonView } from './seal-person.view.tsx'

/** GET /desk/consents/:entry/person: who it is, to be written down. What is there already is not shown. */
export async function showSealPerson(visit: NetworkVisit): Promise<Reply> {
  const found = await findKnownEntry(visit.db, { code: visit.params['entry'] ?? '' }, visit.now)
  if (!found || found.withdrawal) return nothingHere
  return page(visit, found, { whose: 'own', name: '', email: '', otherWays: '' }, [])
}

/** POST /desk/consents/:entry/person: seals who it is. */
export async function submitSealPerson(visit: NetworkVisit): Promise<Reply> {
  const { db, params, now, form } = visit
  const found = await findKnownEntry(db, { code: params['entry'] ?? '' }, now)
  if (!found || found.withdrawal) return nothingHere
  const answers = readPerson(form)
  const parsed = parsePerson(answers)
  if (!parsed.ok) return page(visit, found, answers, parsed.problems)
  await sealPerson(db, visit, { entry: found.entry.id, ...parsed.value, at: now })
  return { location: `/desk/consents/${found.entry.code}` }
}

function page(
  { tokens }: NetworkVisit,
  { entry }: KnownEntry,
  answers: PersonAnswers,
  problems: readonly Problem[],
): Reply {
  const href = `/desk/consents/${entry.code}`
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Who it belongs to',
    problems: problems.length,
    back: { href, text: 'Consent' },
    body: sealPersonView({
      action: `${href}/person`,
      title: entry.title,
      hasOther: entry.about === 'other',
      answers,
      problems,
      tokens,
    }),
  }
}
