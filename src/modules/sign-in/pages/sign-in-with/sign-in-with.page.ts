import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { nextPath } from '../../domain/next-path.ts'
import { domainOf, type Provider, providerWay } from '../../domain/provider.ts'
import { refusalWords } from '../../domain/provider-refusal.ts'
import { findProviderByCode, findProviderByDomain } from '../../store/providers.store.ts'
import { beginTry } from './ask-provider.ts'
import { goThereView, providerAwayView, whichOrganisationView } from './sign-in-with.view.tsx'

/** Which organisation's own sign-in somebody wants: typed, because a list would tell everybody who uses one. */
export async function showSignInWith(visit: Visit): Promise<Reply> {
  const next = nextPath(visit.query.get('next'))
  return visit.user ? { location: next } : asking(visit, next, '', [])
}

/** Looks for it by the organisation's code, or by the ending of an e-mail address. */
export async function submitSignInWith(visit: Visit): Promise<Reply> {
  const next = nextPath(answer(visit.form, 'next'))
  const typed = answer(visit.form, 'organisation')
  if (typed === '') return asking(visit, next, '', [{ field: 'organisation', says: 'Type a code or an address.' }])
  const provider = await visit.identity((db) => find(db, typed))
  if (provider) return { location: providerWay(provider.code, next) }
  return asking(visit, next, typed, [{ field: 'organisation', says: notFound }])
}

/**
 * The last page here before the organisation's own sign-in: it says where it leads. No page of ours sends anybody away by
 * itself, so a link from somewhere else signs nobody in.
 */
export async function showGoThere(visit: Visit): Promise<Reply> {
  const next = nextPath(visit.query.get('next'))
  const typed = visit.params['code'] ?? ''
  const provider = await visit.identity((db) => findProviderByCode(db, typed))
  if (!provider) return asking(visit, next, typed, [{ field: 'organisation', says: notFound }])
  const address = await beginTry(visit, provider, next)
  const name = provider.organisationName
  if (address.ok) {
    const { host } = new URL(address.value)
    return { title: `Sign in with ${name}`, body: goThereView({ name, host, address: address.value }) }
  }
  const heading = `Sign in with ${name}`
  return {
    status: 503,
    title: heading,
    retryAfter: 60,
    body: providerAwayView({ heading, ...refusalWords[address.problems], again: providerWay(provider.code, next) }),
  }
}

const notFound =
  'No organisation’s own sign-in is found by that here. Check what you typed, ask for your organisation’s code, or use your password.'

async function find(db: IdentityDb, typed: string): Promise<Provider | undefined> {
  const domain = domainOf(typed)
  return domain === undefined ? await findProviderByCode(db, typed) : await findProviderByDomain(db, domain)
}

function asking(visit: Visit, next: string, typed: string, problems: readonly Problem[]): PageReply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Sign in with your organisation',
    problems: problems.length,
    back: { href: '/sign-in', text: 'Sign in' },
    body: whichOrganisationView({ next, typed, problems, tokens: visit.tokens }),
  }
}
