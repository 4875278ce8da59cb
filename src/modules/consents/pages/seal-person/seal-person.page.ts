import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type PageReply, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { askToChangePerson, mayWriteDown, writeDownPerson } from '../../change-person.ts'
import { listKeepers } from '../../store/keepers.store.ts'
import { listSealedPeople } from '../../store/sealed-people.store.ts'
import { findKnownEntry, type KnownEntry } from '../known-entry.page.ts'
import { onlyKeepersView } from './only-keepers.view.tsx'
import { type PersonAnswers, parsePerson, readPerson } from './seal-person.form.ts'
import { sealPersonView } from './seal-person.view.tsx'

/** GET /desk/consents/:entry/person: who it is, to be written down. What is there already is not shown. */
export async function showSealPerson(visit: NetworkVisit): Promise<Reply> {
  const { db, params, now, user } = visit
  const found = await findKnownEntry(db, { code: params['entry'] ?? '' }, now)
  if (!found || found.withdrawal) return nothingHere
  const { id, about } = found.entry
  const whose = about === 'other' && !(await mayWriteDown(db, id, 'own', user.id)) ? 'other' : 'own'
  if (!(await mayWriteDown(db, id, whose, user.id))) return await onlyKeepers(visit, found, false)
  return await page(visit, found, { whose, name: '', email: '', otherWays: '' }, [])
}

/** POST /desk/consents/:entry/person: seals who it is; or asks those who may change it. */
export async function submitSealPerson(visit: NetworkVisit): Promise<Reply> {
  const { db, params, now, form, user } = visit
  const found = await findKnownEntry(db, { code: params['entry'] ?? '' }, now)
  if (!found || found.withdrawal) return nothingHere
  const { entry, ways } = found
  if (answer(form, 'does') === 'ask')
    return await onlyKeepers(visit, found, await askToChangePerson(db, entry.id, hrefOf(found)))
  const answers = readPerson(form)
  const parsed = parsePerson(answers)
  if (!parsed.ok) return await page(visit, found, answers, parsed.problems)
  const { noun, asksApproval } = ways
  const keep = { entry: entry.id, noun, asksApproval, ...parsed.value, by: user.id, at: now }
  if (!(await writeDownPerson(db, visit, keep))) return { ...(await onlyKeepers(visit, found, false)), status: 403 }
  return { location: hrefOf(found) }
}

const hrefOf = ({ entry }: KnownEntry) => `/desk/consents/${entry.code}`

async function onlyKeepers({ db, tokens }: NetworkVisit, found: KnownEntry, hasAsked: boolean): Promise<PageReply> {
  const keepers = (await listKeepers(db)).map(({ name }) => name)
  return {
    title: 'Only two people change this',
    back: { href: hrefOf(found), text: 'Consent' },
    body: onlyKeepersView({ action: `${hrefOf(found)}/person`, keepers, hasAsked, tokens }),
  }
}

async function page(
  { db, tokens }: NetworkVisit,
  found: KnownEntry,
  answers: PersonAnswers,
  problems: readonly Problem[],
): Promise<PageReply> {
  const { entry, ways } = found
  const isThere = (await listSealedPeople(db, entry.id)).some(({ whose }) => whose === 'own')
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Who it belongs to',
    problems: problems.length,
    back: { href: hrefOf(found), text: 'Consent' },
    body: sealPersonView({
      action: `${hrefOf(found)}/person`,
      title: entry.title,
      hasOther: entry.about === 'other',
      warns: !isThere
        ? null
        : ways.asksApproval
          ? `With another e-mail address, the old one is told, and the ${ways.noun} is off the site until its author says yes again.`
          : 'With another e-mail address, the old one is told.',
      answers,
      problems,
      tokens,
    }),
  }
}
