import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What somebody says who offers a story: only so much that we can write back. */
export type OfferAnswers = {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly words: string
}

/** What was typed, as typed. */
export function readOffer(answers: Answers): OfferAnswers {
  const typed = (field: string) => answer(answers, field)
  return { name: typed('name'), email: typed('email'), phone: typed('phone'), words: typed('words') }
}

/** What stands against sending it: nobody to write to, no way to do so, or more than a first word. */
export function problemsOfOffer({ name, email, phone, words }: OfferAnswers): Problem[] {
  return [
    ...unless(name !== '' && name.length <= 100, 'name', 'Type what we may call you. It need not be your real name.'),
    ...unless(
      email === '' || (email.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)),
      'email',
      'Type a whole e-mail address, like name@example.org, or leave it empty.',
    ),
    ...unless(
      email !== '' || phone !== '',
      'phone',
      'Give an e-mail address or a phone number, so that we can answer.',
    ),
    ...unless(phone.length <= 100, 'phone', 'Type a phone number, and when it is safe to ring.'),
    ...unless(
      words.length <= 600,
      'words',
      'Please only a few words, 600 characters at most. You can tell us more later.',
    ),
  ]
}
