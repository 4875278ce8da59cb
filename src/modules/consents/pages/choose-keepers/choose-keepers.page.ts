import type { Problem } from '#basics/result.ts'
import { listTeam } from '#modules/sign-in/index.ts'
import { answersOf } from '#platform/forms/answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { keepersChosen } from '../../announcements.ts'
import { type Keeper, listKeepers, saveKeepers } from '../../store/keepers.store.ts'
import { chooseKeepersView } from './choose-keepers.view.tsx'

/** GET /desk/consents/keepers: who of the team may see real names. */
export async function showChooseKeepers(visit: NetworkVisit): Promise<Reply> {
  const keepers = await listKeepers(visit.db)
  return await page(
    visit,
    keepers.map(({ user }) => user),
    [],
  )
}

/** POST /desk/consents/keepers: exactly two people of the team. One alone could lose the way to an author; three are too many. */
export async function submitChooseKeepers(visit: NetworkVisit): Promise<Reply> {
  const chosen = [...new Set(answersOf(visit.form, 'keepers'))]
  const team = await visit.identity(listTeam)
  const [first, second, ...more] = team.flatMap(({ userId, name }): Keeper[] =>
    chosen.includes(userId) ? [{ user: userId, name }] : [],
  )
  if (!first || !second || more.length > 0)
    return await page(visit, chosen, [{ field: 'keepers', says: 'Choose two people, no fewer and no more.' }])
  await saveKeepers(visit.db, [first, second], visit.now)
  await visit.db.announce(keepersChosen('keepers', null, { users: [first.user, second.user] }))
  return { location: '/desk/consents' }
}

async function page(visit: NetworkVisit, chosen: readonly string[], problems: readonly Problem[]): Promise<Reply> {
  const team = await visit.identity(listTeam)
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Who may see real names',
    problems: problems.length,
    back: { href: '/desk/consents', text: 'Consents' },
    body: chooseKeepersView({
      team: team.map(({ userId, name }) => ({ id: userId, name })),
      chosen,
      problems,
      tokens: visit.tokens,
    }),
  }
}
