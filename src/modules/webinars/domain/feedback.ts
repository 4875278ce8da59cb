import { policyOf } from '#statistics/disclosure/publication.ts'
import { OFQUAL } from '#statistics/disclosure/suppression-rules.ts'
import { protectTable, TOTAL_OF_LIST } from '#statistics/disclosure/table-with-totals.ts'
import { SUPPRESSED, type TableValue } from '#statistics/table-value.ts'

/** Whether it was useful. */
export const usefulAnswers = ['yes', 'partly', 'no'] as const
/** Whether they will do something differently. */
export const changeAnswers = ['yes', 'not sure', 'no'] as const

/** What one person said afterwards; nobody keeps who. */
export type Feedback = {
  readonly useful: (typeof usefulAnswers)[number]
  readonly change: (typeof changeAnswers)[number]
  readonly said: string
}

/** How often each answer was given. */
export type FeedbackCounts = {
  readonly useful: Readonly<Record<Feedback['useful'], number>>
  readonly change: Readonly<Record<Feedback['change'], number>>
}

/** The answers to one question as they may be shown. */
export type ShownAnswers = readonly { readonly answer: string; readonly figure: TableValue }[]

/** Feedback as it may be shown. `too few to tell` where fewer than five answered: then no figure is. */
export type ShownFeedback =
  | { readonly is: 'none' }
  | { readonly is: 'too few to tell' }
  | { readonly is: 'figures'; readonly total: number; readonly useful: ShownAnswers; readonly change: ShownAnswers }

/** Until when feedback is taken, and from when everybody may see it: 14 days after. What is shown does not change then. */
export function feedbackClosesAt({ endsAt }: { readonly endsAt: string }): string {
  return new Date(Date.parse(endsAt) + 14 * 86_400_000).toISOString()
}

/** Fewer than this could point at somebody. */
const fewest = 5

/**
 * Feedback as it may be shown: an answer that fewer than five gave is hidden, with as many others as it takes that nobody
 * can work it out from the total. A nought is a nought, and hidden is hidden.
 */
export function shownFeedback({ useful, change }: FeedbackCounts): ShownFeedback {
  const total = useful.yes + useful.partly + useful.no
  if (total === 0) return { is: 'none' }
  if (total < fewest) return { is: 'too few to tell' }
  return {
    is: 'figures',
    total,
    useful: shown(usefulAnswers, useful),
    change: shown(changeAnswers, change),
  }
}

const ownRule = { ...OFQUAL, name: 'Feedback', publisher: 'the network', hideBelow: fewest, roundTo: 1 }

function shown<A extends string>(answers: readonly A[], counts: Readonly<Record<A, number>>): ShownAnswers {
  const table = protectTable([answers.map((answer) => counts[answer])], policyOf(ownRule), TOTAL_OF_LIST)
  const cells = table.ok && table.value.total?.kind === 'value' ? (table.value.cells[0] ?? []) : []
  return answers.map((answer, at) => ({ answer, figure: cells[at] ?? SUPPRESSED }))
}
