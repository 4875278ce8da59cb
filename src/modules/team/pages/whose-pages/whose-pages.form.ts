import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import { parseTypedEmail } from '#platform/forms/typed-email.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What is typed of whose pages these are. */
export type WhoseAnswers = {
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly charity: string
  readonly address: string
}

/** What was typed, each in one line. */
export function readWhose(answers: Answers): WhoseAnswers {
  const line = (name: string) => answer(answers, name).replace(/\s+/g, ' ').trim()
  return {
    name: line('name'),
    phone: line('phone'),
    email: line('email'),
    charity: line('charity'),
    address: line('address'),
  }
}

/** The same, once it can be shown: anything may be empty. Refuses what nobody could call or write to. */
export function parseWhose(typed: WhoseAnswers): Result<WhoseAnswers, readonly Problem[]> {
  const { name, phone, email, charity, address } = typed
  const isNumber = /^\+?[\d ()-]{6,24}$/.test(phone)
  const isAddress = email === '' || parseTypedEmail(email).ok
  const problems = [
    ...unless(name.length <= 100, 'name', 'Make it shorter: up to 100 letters.'),
    ...unless(phone === '' || isNumber, 'phone', 'Type a telephone number in digits, like 01632 960123.'),
    ...unless(isAddress, 'email', 'Type an e-mail address, like hello@network.example.'),
    ...unless(charity.length <= 100, 'charity', 'Make it shorter: up to 100 letters.'),
    ...unless(address.length <= 300, 'address', 'Make it shorter: up to 300 letters.'),
  ]
  return problems.length > 0 ? refused(problems) : ok(typed)
}
