/** One class of what can be found, when it is found, and the sentence that is true of it. */
export type SentenceRule<Subject> = {
  /** What is found, in a word or two, for tests and for the methods page. */
  readonly found: string
  readonly when: (subject: Subject) => boolean
  readonly says: (subject: Subject) => string
}

/**
 * The one true sentence of a catalogue. Exactly one rule must answer: none or two is a fault in the catalogue, and throws,
 * because silence and a contradiction are both untrue.
 */
export function oneSentence<Subject>(rules: readonly SentenceRule<Subject>[], subject: Subject): string {
  const answering = rules.filter((rule) => rule.when(subject))
  const [rule] = answering
  if (rule === undefined || answering.length > 1)
    throw new Error(
      `one sentence is true, but these answer: ${answering.map(({ found }) => found).join(', ') || 'none'}`,
    )
  return rule.says(subject)
}
