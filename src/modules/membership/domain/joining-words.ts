import type { CalendarDate } from '#basics/calendar-date.ts'
import { longDate } from '#basics/written-time.ts'
import type { Commitment, JoiningQuestion, JoiningSet } from './joining-set.ts'

/** How many questions an organisation answers: the network's own qualifying questions. */
export const questionsAsked = 3

/** How many commitments can be offered: more would not be read to the end. */
export const mostCommitments = 12

/** The words of a version, as the network's team types them. */
export type JoiningWords = {
  readonly source: string
  readonly questions: readonly Pick<JoiningQuestion, 'words' | 'hint'>[]
  readonly commitments: readonly string[]
}

/** The next version with these words, after `earlier`, newest first. Words that were there once get the code they had. */
export function rewordedSet(earlier: readonly JoiningSet[], words: JoiningWords): JoiningSet {
  const version = Math.max(0, ...earlier.map((set) => set.version)) + 1
  const asked = new Map(earlier.flatMap(({ questions }) => questions.map((one) => [one.words, one.code])))
  const offered = new Map(earlier.flatMap(({ commitments }) => commitments.map((one) => [one.sentence, one.code])))
  return {
    version,
    source: words.source,
    questions: words.questions.map((one, at) => ({ code: asked.get(one.words) ?? `v${version}-q${at + 1}`, ...one })),
    commitments: words.commitments.map((sentence, at) => ({
      code: offered.get(sentence) ?? `v${version}-c${at + 1}`,
      sentence,
    })),
  }
}

/** The words of a version, to be changed. */
export function wordsOfSet({ questions, commitments }: JoiningSet): JoiningWords {
  return { source: '', questions, commitments: commitments.map(({ sentence }) => sentence) }
}

/** What differs between two versions: words that are new, and words that are no longer there. */
export type Rewording = {
  readonly asked: readonly string[]
  readonly askedNoMore: readonly string[]
  readonly offered: readonly string[]
  readonly offeredNoMore: readonly string[]
}

/** What differs in `next` from `before`. */
export function rewordingOf(before: JoiningSet, next: JoiningSet): Rewording {
  const without = <T extends { readonly code: string }>(these: readonly T[], those: readonly T[]) =>
    these.filter(({ code }) => !those.some((one) => one.code === code))
  const sentences = (commitments: readonly Commitment[]) => commitments.map(({ sentence }) => sentence)
  const words = (questions: readonly JoiningQuestion[]) => questions.map((one) => one.words)
  return {
    asked: words(without(next.questions, before.questions)),
    askedNoMore: words(without(before.questions, next.questions)),
    offered: sentences(without(next.commitments, before.commitments)),
    offeredNoMore: sentences(without(before.commitments, next.commitments)),
  }
}

/** Whether two versions say the same in the same order, hints too: then there is nothing to publish. */
export function saysTheSame(before: JoiningSet, next: JoiningSet): boolean {
  const said = ({ questions, commitments }: JoiningSet) =>
    JSON.stringify([questions.map(({ words, hint }) => [words, hint]), commitments.map(({ sentence }) => sentence)])
  return said(before) === said(next)
}

/** Where the words of a version come from and since when, as it is shown to whoever answers. */
export function sourceInWords(version: number, publishedOn: CalendarDate, source: string): string {
  return `Version ${version}, since ${longDate(publishedOn)}. ${source}`
}
