import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { type JoiningWords, mostCommitments, questionsAsked } from '../../domain/joining-words.ts'

/** The words of the next version as they were typed; commitments one a line. */
export type TypedWords = {
  readonly source: string
  readonly questions: readonly { readonly words: string; readonly hint: string }[]
  readonly commitments: string
}

const places = Array.from({ length: questionsAsked }, (_, at) => at + 1)

/** What was typed, as it was. */
export function readWords(answers: Answers): TypedWords {
  return {
    source: answer(answers, 'source'),
    questions: places.map((place) => ({
      words: oneLine(answer(answers, `question-${place}`)),
      hint: oneLine(answer(answers, `hint-${place}`)),
    })),
    commitments: answer(answers, 'commitments'),
  }
}

/** Words as the form shows them. */
export function typedOf({ source, questions, commitments }: JoiningWords): TypedWords {
  return { source, questions, commitments: commitments.join('\n') }
}

/** Words that can be a version; or what is missing, in the order of the page. */
export function parseWords({ source, questions, commitments: typed }: TypedWords): Result<JoiningWords> {
  const commitments = typed
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
  const isRepeated = (of: readonly string[]) => new Set(of).size < of.length
  const problems: readonly Problem[] = [
    ...questions.flatMap(({ words, hint }, at) => [
      ...unless(words !== '', `question-${at + 1}`, 'Write the question.'),
      ...unless(words.length <= 300, `question-${at + 1}`, 'Write less: 300 letters at most.'),
      ...unless(hint.length <= 300, `hint-${at + 1}`, 'Write less: 300 letters at most.'),
    ]),
    ...unless(!isRepeated(questions.map(({ words }) => words)), 'question-1', 'Ask each question once.'),
    ...unless(commitments.length > 0, 'commitments', 'Write at least one promise.'),
    ...unless(commitments.length <= mostCommitments, 'commitments', `Write fewer: ${mostCommitments} at most.`),
    ...unless(
      commitments.every((line) => line.length <= 300),
      'commitments',
      'Write shorter promises: 300 letters at most.',
    ),
    ...unless(!isRepeated(commitments), 'commitments', 'One promise is there twice.'),
    ...unless(source !== '', 'source', 'Say where the words come from.'),
    ...unless(source.length <= 300, 'source', 'Write less: 300 letters at most.'),
  ]
  return problems.length > 0 ? refused(problems) : ok({ source: oneLine(source), questions, commitments })
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
