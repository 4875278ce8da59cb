import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { type Suggestion, wholeLink } from '../../domain/suggestion.ts'

/** What is typed of a suggestion, and where its sender wants to be told. */
export type SuggestionAnswers = Suggestion & { readonly email: string }

/** What was typed, as typed. */
export function readSuggestion(answers: Answers): SuggestionAnswers {
  const said = (field: string) => answer(answers, field)
  return {
    title: said('title'),
    link: said('link'),
    why: said('why'),
    kind: said('kind'),
    publisher: said('publisher'),
    email: said('email'),
  }
}

/** Whether its sender has seen what is like it, and says that it is something else. */
export function isSaidToBeOther(answers: Answers): boolean {
  return answer(answers, 'other') === 'yes'
}

/** What stands against sending it. `kinds` are those that can be chosen. */
export function problemsOfSuggestion(
  { title, link, why, kind, publisher, email }: SuggestionAnswers,
  kinds: ReadonlySet<string>,
): readonly Problem[] {
  return [
    ...unless(title !== '' && title.length <= 300, 'title', 'Type what it is called, up to 300 characters.'),
    ...unless(
      link === '' || (isWebAddress(wholeLink(link)) && link.length <= 1000),
      'link',
      'Type the address as the browser shows it, for example https://example.org/guide. Leave it empty if you do not know.',
    ),
    ...unless(why !== '' && why.length <= 2000, 'why', 'Say in a few words why it helps, up to 2,000 characters.'),
    ...unless(kind === '' || kinds.has(kind), 'kind', 'Choose what it is from the list, or leave it open.'),
    ...unless(publisher.length <= 200, 'publisher', 'Use up to 200 characters.'),
    ...unless(
      email === '' || (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && email.length <= 254),
      'email',
      'Type an e-mail address, for example robin@example.org. Leave it empty if you do not want to be told.',
    ),
  ]
}

function isWebAddress(link: string): boolean {
  const url = URL.parse(link)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.')
}
