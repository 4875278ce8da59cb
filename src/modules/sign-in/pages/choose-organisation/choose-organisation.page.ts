import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { PageReply, Reply, SessionCookie } from '#platform/http/reply.ts'
import type { Membership, User, Visit } from '#platform/http/visit.ts'
import { nextPath } from '../../domain/next-path.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { listMemberships } from '../../store/memberships.store.ts'
import { renewSession } from '../sign-in/open-session.ts'
import { chooseOrganisationView } from './choose-organisation.view.tsx'

/** Which organisation somebody works for in this session, when there are several, or none any more. */
export async function showChooseOrganisation(visit: Visit): Promise<Reply> {
  const { user } = visit
  if (!user) return { location: '/sign-in' }
  const choices = await visit.identity((db) => listMemberships(db, user.id, visit.now))
  return page(visit, user, choices, [])
}

/** Goes on in the organisation chosen, under a new token. Only those where the user works can be chosen. */
export async function submitChooseOrganisation(visit: Visit): Promise<Reply> {
  const { user } = visit
  if (!user) return { location: '/sign-in' }
  const chosen = answer(visit.form, 'organisation')
  const outcome = await visit.identity(async (db): Promise<SessionCookie | readonly Membership[]> => {
    const choices = await listMemberships(db, user.id, visit.now)
    const choice = choices.find(({ organisation }) => organisation.id === chosen)
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

/** Where they were going: asked for in the address, or carried by the form. */
function nextOf({ method, query, form }: Visit): string {
  return nextPath(method === 'GET' ? query.get('next') : answer(form, 'next'))
}

function page(visit: Visit, user: User, choices: readonly Membership[], problems: readonly Problem[]): PageReply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: choices.length === 0 ? 'You have no organisation to work for here' : 'Where are you working now?',
    problems: problems.length,
    body: chooseOrganisationView({ name: user.name, choices, problems, next: nextOf(visit), tokens: visit.tokens }),
  }
}
