import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { IssueItem, NewsletterIssue } from '../../domain/newsletter-issue.ts'
import { knownLists } from '../../domain/newsletter-lists.ts'

/** What is typed and chosen of an issue. */
export type IssueAnswers = {
  readonly title: string
  readonly list: string
  readonly opening: string
  /** Codes of what it points to. */
  readonly items: readonly string[]
  readonly version: string
}

/** What was typed and chosen, as it was. */
export function readIssue(answers: Answers): IssueAnswers {
  const typed = (field: string) => answer(answers, field)
  return {
    title: typed('title'),
    list: typed('list'),
    opening: typed('opening').replaceAll('\r\n', '\n'),
    items: answersOf(answers, 'items'),
    version: typed('version'),
  }
}

/** What a draft shows in the form. */
export function answersOfIssue({ title, list, opening, items, version }: NewsletterIssue): IssueAnswers {
  return { title, list, opening, items, version: String(version) }
}

/** The draft with what was typed; `offered` is what can be chosen. `saysOfMarkup` are problems of the text. */
export function parseIssue(
  draft: NewsletterIssue,
  typed: IssueAnswers,
  offered: readonly IssueItem[],
  saysOfMarkup: readonly string[],
): Result<NewsletterIssue, readonly Problem[]> {
  const problems = [
    ...unless(typed.title !== '', 'title', 'Write a subject.'),
    ...unless(typed.title.length <= 150, 'title', 'Write a shorter subject: 150 letters at most.'),
    ...unless(knownLists([typed.list]).length === 1, 'list', 'Choose who gets it.'),
    ...unless(typed.opening.length <= 20_000, 'opening', 'Write less: 20,000 letters at most.'),
    ...saysOfMarkup.map((says) => ({ field: 'opening', says })),
  ]
  if (problems.length > 0) return refused(problems)
  const items = offered.flatMap(({ code }) => (typed.items.includes(code) ? [code] : []))
  const version = /^\d{1,9}$/.test(typed.version) ? Number(typed.version) : 0
  return ok({ ...draft, title: typed.title, list: typed.list, opening: typed.opening, items, version })
}
