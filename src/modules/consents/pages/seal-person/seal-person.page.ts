import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type PageReply, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { askToChangePerson, mayWriteDown, writeDownPerson } from '../../change-person.ts'
import { isAddress } from '../../domain/address-wish.ts'
import { listKeepers } from '../../store/keepers.store.ts'
import { listSealedPeople } from '../../store/sealed-people.store.ts'
import { wishForAddress } from '../../wish-for-address.ts'
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
  if (!(await mayWriteDown(db, id, whose, user.id))) return await onlyKeepers(visit, found, {})
  return await page(visit, found, { whose, name: '', email: '', otherWays: '' }, [])
}

/** POST /desk/consents/:entry/person: seals who it is; or asks those who may change it. */
export async function submitSealPerson(visit: NetworkVisit): Promise<Reply> {
  const { db, params, now, form, user } = visit
  const found = await findKnownEntry(db, { code: params['entry'] ?? '' }, now)
  if (!found || found.withdrawal) return nothingHere
  const { entry, ways } = found
  if (answer(form, 'does') === 'ask')
    return await onlyKeepers(visit, found, { hasAsked: await askToChangePerson(db, entry.id, hrefOf(found)) })
  if (answer(form, 'does') === 'wish') return await passOn(visit, found)
  const answers = readPerson(form)
  const parsed = parsePerson(answers)
  if (!parsed.ok) return await page(visit, found, answers, parsed.problems)
  const { noun, asksApproval } = ways
  const keep = { entry: entry.id, noun, asksApproval, ...parsed.value, by: user.id, at: now }
  if ((await writeDownPerson(db, visit, keep)) === 'not theirs')
    return { ...(await onlyKeepers(visit, found, {})), status: 403 }
  return { location: hrefOf(found) }
}

const hrefOf = ({ entry }: KnownEntry) => `/desk/consents/${entry.code}`

/** Somebody of the team was told another address: it is sealed for the two keepers to decide. */
async function passOn(visit: NetworkVisit, found: KnownEntry): Promise<Reply> {
  const { db, form, now, user } = visit
  const typedEmail = answer(form, 'email')
  if (!isAddress(typedEmail)) {
    const says = 'Type a whole e-mail address, like name@example.org.'
    return await onlyKeepers(visit, found, { typedEmail, problems: [{ field: 'email', says }] })
  }
  const { entry, ways } = found
  const path = hrefOf(found)
  const wished = { entry: entry.id, noun: ways.noun, email: typedEmail, way: 'noted', notedBy: user.name } as const
  const became = await wishForAddress(db, visit, { ...wished, path, at: now })
  if (became !== 'too often') return { location: path }
  const says = 'Another address was asked for a few times today. Wait until tomorrow, or ask the two to write it down.'
  return await onlyKeepers(visit, found, { typedEmail, problems: [{ field: 'email', says }] })
}

type Asking = { readonly hasAsked?: boolean; readonly typedEmail?: string; readonly problems?: readonly Problem[] }

async function onlyKeepers({ db, tokens }: NetworkVisit, found: KnownEntry, asking: Asking): Promise<PageReply> {
  const { hasAsked = false, typedEmail = '', problems = [] } = asking
  const keepers = (await listKeepers(db)).map(({ name }) => name)
  const action = `${hrefOf(found)}/person`
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Only two people change this',
    problems: problems.length,
    back: { href: hrefOf(found), text: 'Consent' },
    body: onlyKeepersView({ action, keepers, hasAsked, typedEmail, problems, tokens }),
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
        : `Another e-mail address counts from when its reader says yes to a mail. The old one is told${
            ways.asksApproval ? `, and the ${ways.noun} is then off the site until its author says yes to it again` : ''
          }.`,
      answers,
      problems,
      tokens,
    }),
  }
}
