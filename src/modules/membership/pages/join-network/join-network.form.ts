import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { problemsOf, unless } from '#platform/forms/typed-answers.ts'
import { parseTypedEmail } from '#platform/forms/typed-email.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { JoiningSet } from '../../domain/joining-set.ts'
import { nations, sectors } from '../../domain/member.ts'
import type { Answered } from '../../domain/membership.ts'

/** What is typed and chosen to join. */
export type JoinAnswers = Readonly<
  Record<'name' | 'contactName' | 'email' | 'sector' | 'nation' | 'role' | 'website' | 'agree', string>
> & {
  readonly commitments: readonly string[]
  /** Question to yes, no, or nothing. */
  readonly questions: Readonly<Record<string, string>>
  /** Which version of questions and commitments was read. */
  readonly version: string
}

/** What somebody who joins said, ready to be kept. */
export type ParsedJoining = {
  readonly said: Readonly<Record<'name' | 'contactName' | 'email' | 'sector' | 'nation' | 'role' | 'website', string>>
  readonly answers: readonly Answered[]
  readonly chosen: readonly string[]
}

/** What was typed and chosen, as it was. */
export function readJoin(answers: Answers, questions: JoiningSet['questions']): JoinAnswers {
  const typed = (field: string) => answer(answers, field)
  return {
    name: typed('name'),
    contactName: typed('contact-name'),
    email: typed('email'),
    sector: typed('sector'),
    nation: typed('nation'),
    role: typed('role'),
    website: typed('website'),
    agree: typed('agree'),
    commitments: answersOf(answers, 'commitments'),
    questions: Object.fromEntries(questions.map(({ code }) => [code, typed(`question-${code}`)])),
    version: typed('version'),
  }
}

/** A person who can join; or what is missing, in the order of the page. */
export function parsePerson(typed: JoinAnswers): Result<ParsedJoining, readonly Problem[]> {
  const email = parseTypedEmail(typed.email)
  const problems = [
    ...named(typed.name, 'name', 'Type your name.'),
    ...problemsOf(email),
    ...whereProblems(typed, 'Choose where you mostly work.'),
    ...short(typed.role, 'role'),
    ...unless(typed.agree === 'yes', 'agree', 'Tick that you agree, or do not join.'),
  ]
  if (!email.ok || problems.length > 0) return refused(problems)
  const { name, sector, nation, role } = typed
  return ok({
    said: { name, contactName: name, email: email.value, sector, nation, role, website: '' },
    answers: [],
    chosen: [],
  })
}

/** An organisation that can ask to join; or what is missing, in the order of the page. */
export function parseOrganisation(typed: JoinAnswers, set: JoiningSet): Result<ParsedJoining, readonly Problem[]> {
  const email = parseTypedEmail(typed.email)
  const asked = parseSaid(typed, set)
  const problems = [
    ...named(typed.name, 'name', 'Type the name of your organisation.'),
    ...whereProblems(typed, 'Choose what your organisation mostly does.'),
    ...websiteProblems(typed.website),
    ...problemsOf(asked),
    ...named(typed.contactName, 'contact-name', 'Type the name of the lead.'),
    ...problemsOf(email),
    ...unless(typed.agree === 'yes', 'agree', 'Tick that you may say this for your organisation.'),
  ]
  if (!email.ok || !asked.ok || problems.length > 0) return refused(problems)
  const { name, contactName, sector, nation, role, website } = typed
  return ok({ said: { name, contactName, email: email.value, sector, nation, role, website }, ...asked.value })
}

/** The three answers and at least one promise, in the words of the version that holds; or what is missing. */
export function parseSaid(
  typed: Pick<JoinAnswers, 'questions' | 'commitments' | 'version'>,
  { version, questions, commitments }: JoiningSet,
): Result<Pick<ParsedJoining, 'answers' | 'chosen'>> {
  const chosen = commitments.flatMap(({ code }) => (typed.commitments.includes(code) ? [code] : []))
  const isRead = typed.version === String(version)
  const says = 'These words have changed since you opened the page. Please read them again, then answer.'
  const problems = [
    ...unless(isRead, `question-${questions[0]?.code ?? ''}`, says),
    ...questions.flatMap(({ code }) =>
      unless(['yes', 'no'].includes(typed.questions[code] ?? ''), `question-${code}`, 'Answer yes or no.'),
    ),
    ...unless(chosen.length > 0, 'commitments', 'Choose at least one thing that you promise.'),
  ]
  if (problems.length > 0) return refused(problems)
  return ok({
    answers: questions.map(({ code }) => ({ question: code, isYes: typed.questions[code] === 'yes' })),
    chosen,
  })
}

function named(typed: string, field: string, says: string): readonly Problem[] {
  return [...unless(typed !== '', field, says), ...short(typed, field)]
}

function short(typed: string, field: string): readonly Problem[] {
  return unless(typed.length <= 200, field, 'Write less: 200 letters at most.')
}

function whereProblems({ sector, nation }: JoinAnswers, says: string): readonly Problem[] {
  return [
    ...unless(
      sectors.some(({ code }) => code === sector),
      'sector',
      says,
    ),
    ...unless(
      nations.some((one) => one === nation),
      'nation',
      'Choose where.',
    ),
  ]
}

function websiteProblems(website: string): readonly Problem[] {
  if (website === '') return []
  const isAddress = URL.canParse(website) && /^https?:$/.test(new URL(website).protocol) && website.length <= 300
  return unless(isAddress, 'website', 'Type an address that begins with https://, or leave it empty.')
}
