import { ok, type Result, refused } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { problemsOf, unless } from '#platform/forms/typed-answers.ts'
import { parseTypedEmail } from '#platform/forms/typed-email.ts'
import type { Answers } from '#platform/http/visit.ts'
import { knownLists } from '../../domain/newsletter-lists.ts'

/** What is typed and chosen to get the newsletter. */
export type SubscribeAnswers = { readonly email: string; readonly lists: readonly string[] }

/** What was typed and chosen, as it was. */
export function readSubscribe(answers: Answers): SubscribeAnswers {
  return { email: answer(answers, 'email'), lists: answersOf(answers, 'lists') }
}

/** An address and at least one list; or what is missing. */
export function parseSubscribe({ email, lists }: SubscribeAnswers): Result<SubscribeAnswers> {
  const [address, chosen] = [parseTypedEmail(email), knownLists(lists)]
  const problems = [...unless(chosen.length > 0, 'lists', 'Choose what you want to get.'), ...problemsOf(address)]
  if (!address.ok || problems.length > 0) return refused(problems)
  return ok({ email: address.value, lists: chosen })
}
