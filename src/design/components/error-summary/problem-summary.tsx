import type { Problem } from '#basics/result.ts'
import { ErrorSummary } from './error-summary.tsx'

/** All problems of a form at its top, each a link to its field; nothing when there are none. */
export function ProblemSummary({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return <ErrorSummary errorList={problems.map(({ field, says }) => ({ text: says, href: `#${field}` }))} />
}

/** What is wrong with the field `name`, for beside it. */
export function problemAt(problems: readonly Problem[], name: string): string | undefined {
  const here = problems.flatMap(({ field, says }) => (field === name ? [says] : []))
  return here.length === 0 ? undefined : here.join(' ')
}
