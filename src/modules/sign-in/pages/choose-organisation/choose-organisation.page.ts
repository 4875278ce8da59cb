import type { Id } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { PageReply, Reply, SessionCookie } from '#platform/http/reply.ts'
import type { Membership, User, Visit } from '#platform/http/visit.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { nextPath } from '../../domain/next-path.ts'
import { providerWay } from '../../domain/provider.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { listMemberships, listProviderOnly } from '../../store/memberships.store.ts'
import { renewSession } from '../sign-in/open-session.ts'
import { chooseOrganisationView, type ProviderChoice } from './choose-organisation.view.tsx'

/** Which organisation somebody works for in this session, when there are several, or none any more. */
export async function showChooseOrganisation(visit: Visit): Promise<Reply> {
  const { user } = visit
  if (!user) return { location: '/sign-in' }
  return page(visit, user, await visit.identity((db) => choicesOf(db, visit, user)), [])
}

/** Goes on in the organisation chosen, under a new token. Only those where the user works can be chosen. */
export async function submitChooseOrganisation(visit: Visit): Promise<Reply> {
  const { user } = visit
  if (!user) return { location: '/sign-in' }
  const chosen = answer(visit.form, 'organisation')
  const outcome = await visit.identity(async (db): Promise<SessionCookie | Choices> => {
    const choices = await choicesOf(db, visit, user)
    const choice = choices.open.find(({ organisation }) => organisation.id === chosen)
    const cookie = choice && (await renewSession(db, visit, { organisation: choice.organisation.id }))
    if (!choice || !cookie) return choices
    await saveIdentityDeed(db, {
      deed: 'user.chose-organisation',
      by: user.id,
      subject: user.id,
      organisation: choice.organisation.id,
      now: visit.now,
    })
    return cookie
  })
  if ('name' in outcome) return { location: nextPath(answer(visit.form, 'next')), cookies: [outcome] }
  return page(visit, user, outcome, [
    { field: 'organisation', says: 'Choose the organisation you are working for now.' },
  ])
}

/** Where somebody may work in this session, and where only by the organisation's own sign-in. */
type Choices = { readonly open: readonly Membership[]; readonly elsewhere: readonly ProviderChoice[] }

/** A session that an organisation's own sign-in opened has no other choice. */
async function choicesOf(db: IdentityDb, { now, openedBy }: Visit, user: User): Promise<Choices> {
  const all = await listMemberships(db, user.id, now)
  const closed = new Map((await listProviderOnly(db, user.id)).map(({ organisation, code }) => [organisation, code]))
  const isOpen = (id: Id) => (openedBy === null ? !closed.has(id) : id === openedBy)
  const elsewhere = all.flatMap(({ organisation: { id, name } }) => {
    const code = closed.get(id)
    return code === undefined || isOpen(id) ? [] : [{ name, href: providerWay(code) }]
  })
  return { open: all.filter(({ organisation }) => isOpen(organisation.id)), elsewhere: openedBy ? [] : elsewhere }
}

/** Where they were going: asked for in the address, or carried by the form. */
function nextOf({ method, query, form }: Visit): string {
  return nextPath(method === 'GET' ? query.get('next') : answer(form, 'next'))
}

function page(visit: Visit, user: User, { open, elsewhere }: Choices, problems: readonly Problem[]): PageReply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title:
      open.length + elsewhere.length === 0 ? 'You have no organisation to work for here' : 'Where are you working now?',
    problems: problems.length,
    body: chooseOrganisationView({
      name: user.name,
      choices: open,
      elsewhere,
      problems,
      next: nextOf(visit),
      tokens: visit.tokens,
    }),
  }
}
