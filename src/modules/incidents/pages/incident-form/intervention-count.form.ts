import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'

/** The most interventions one form can hold: more than this is two incidents, or an import. */
export const mostInterventions = 50

/** The keys of the blocks that the form has: '1', '2' and so on; at least one. */
export function interventionKeys(answers: Answers): string[] {
  const typed = Number(answer(answers, 'intervention-count'))
  const count = Number.isInteger(typed) ? Math.min(Math.max(typed, 1), mostInterventions) : 1
  return Array.from({ length: count }, (_, index) => String(index + 1))
}

/** The answers with one more block, empty. */
export function withOneMore(answers: Answers): Answers {
  const count = Math.min(interventionKeys(answers).length + 1, mostInterventions)
  return { ...answers, 'intervention-count': String(count) }
}

/** The answers without the block `key`; those after it move up. The last one that is left is emptied, not taken away. */
export function withoutOne(answers: Answers, key: string): Answers {
  const keys = interventionKeys(answers)
  const gone = keys.indexOf(key)
  if (gone < 0) return answers
  const kept = Object.entries(answers).flatMap(([name, value]): [string, Answers[string]][] => {
    const [, number = '', rest = ''] = /^i(\d+)-(.+)$/.exec(name) ?? []
    if (number === '') return [[name, value]]
    const at = keys.indexOf(number)
    if (at === gone) return []
    return [[at > gone ? `i${at}-${rest}` : name, value]]
  })
  return { ...Object.fromEntries(kept), 'intervention-count': String(Math.max(1, keys.length - 1)) }
}
