import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { shortDate } from '#basics/written-time.ts'
import type { KeptForm } from '#platform/forms/kept-answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import { typedIn } from '#platform/http/typed-in.ts'
import type { MemberVisit } from '#platform/http/visit.ts'

/** Forms that take codes which open something: what is typed there is never kept, whatever the field is called. */
const isAboutSigningIn = /^\/(?:sign-in|your-sign-in|confirm-it-is-you|unlock|pin|set-password|invitation)(?:\/|$)/

/** GET /kept/typing?action=…, from the script on a page with a form: what this user typed into it and never sent. */
export async function showTyping(visit: MemberVisit): Promise<Reply> {
  const form = await visit.keptAnswers.typingFor(pathAsked(visit, 'action') ?? '')
  return { json: form ? { ...keptWords(visit, form), answers: form.answers } : { kept: null } }
}

/** POST /kept/typing?action=…&page=…&seen=…, from the script while somebody types: keeps the form as it is now. */
export async function submitTyping(visit: MemberVisit): Promise<Reply> {
  const action = pathAsked(visit, 'action')
  const answers = typedIn(visit.form)
  if (action === null || answers === undefined || isAboutSigningIn.test(action))
    return { status: 422, json: { kept: null } }
  const typed = { action, page: pathAsked(visit, 'page'), answers }
  const outcome = await visit.keptAnswers.keepTyping(typed, visit.query.get('seen') ?? '')
  if (outcome.is === 'gone') return { status: 409, json: { kept: null, gone: true } }
  if (outcome.is === 'full') return { status: 409, json: { kept: null } }
  return { status: outcome.is === 'kept' ? 200 : 409, json: keptWords(visit, outcome.form) }
}

/** An address of this site named in the query; null for anything else. */
function pathAsked({ query }: MemberVisit, name: string): string | null {
  const path = query.get(name) ?? ''
  return /^\/(?![/\\])/.test(path) && path.length <= 500 ? path : null
}

/** What the script is told: which kept answers, their mark, and when they were kept, as clocks here showed it. */
function keptWords({ membership, now }: MemberVisit, { id, mark, keptAt }: KeptForm) {
  const zone = membership.organisation.timeZone
  const [then, today] = [wallClockOf(instantFromText(keptAt), zone), wallClockOf(instantFromText(now), zone)]
  const time = then.time.slice(0, 5)
  return { kept: id, mark, at: then.date === today.date ? time : `${time} on ${shortDate(then.date)}` }
}
