import { answer } from '#platform/forms/answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { mailWished } from '../../announcements.ts'
import { findWantsDaily, saveWantsDaily } from '../../store/mail-wishes.store.ts'
import { myMailView } from './my-mail.view.tsx'

/** How one's own mail comes: each at once, or what can wait once a day. */
export async function showMyMail(visit: MemberVisit): Promise<Reply> {
  const daily = await visit.identity((db) => findWantsDaily(db, visit.user.id))
  return page(visit, daily ? 'daily' : 'at-once', visit.query.get('saved') === 'yes', false)
}

/** Keeps the choice. */
export async function submitMyMail(visit: MemberVisit): Promise<Reply> {
  const chosen = answer(visit.form, 'when')
  if (chosen !== 'daily' && chosen !== 'at-once') return page(visit, chosen, false, true)
  const daily = chosen === 'daily'
  await visit.identity((db) => saveWantsDaily(db, visit.user.id, daily, visit.now))
  await visit.db.announce(mailWished(visit.user.id, null, { daily }))
  return { location: '/my-mail?saved=yes' }
}

function page(visit: MemberVisit, chosen: string, isSaved: boolean, isWrong: boolean): Reply {
  const problems = isWrong ? [{ field: 'when', says: 'Choose when your mail comes.' }] : []
  return {
    status: isWrong ? 422 : 200,
    title: 'Your mail',
    problems: problems.length,
    back: { href: '/your-sign-in', text: 'Your sign-in' },
    body: myMailView({ chosen, email: visit.user.email, isSaved, problems, tokens: visit.tokens }),
  }
}
