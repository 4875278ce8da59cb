import type { Problem } from '#basics/result.ts'
import { DateInput, ErrorSummary } from '#design/index.ts'
import type { TypedDay } from '../domain/typed-day.ts'

/** All problems of a form at its top, each a link to its field; nothing when there are none. */
export function ProblemSummary({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return <ErrorSummary errorList={problems.map(({ field, says }) => ({ text: says, href: `#${field}` }))} />
}

/** What is wrong with the field `name`, for beside it. */
export function problemAt(problems: readonly Problem[], name: string): string | undefined {
  return problems.find(({ field }) => field === name)?.says
}

type DayBoxesProps = {
  readonly name: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly typed: TypedDay
  readonly problems: readonly Problem[]
}

const boxes = ['day', 'month', 'year'] as const

/** A day in three boxes, named and identified `name-day`, `name-month` and `name-year`; only wrong boxes are marked. */
export function DayBoxes({ name, legend, hint, typed, problems }: DayBoxesProps) {
  const wrong = problems.find(({ field }) => boxes.some((box) => field === `${name}-${box}`))
  const box = (which: (typeof boxes)[number]) => ({
    id: `${name}-${which}`,
    name: `${name}-${which}`,
    label: `${which.charAt(0).toUpperCase()}${which.slice(1)}`,
    value: typed[which],
    error: wrong?.field === `${name}-${which}`,
  })
  return (
    <DateInput
      id={name}
      fieldset={{ legend: { text: legend, size: 's' } }}
      hint={hint}
      errorMessage={wrong?.says}
      day={box('day')}
      month={box('month')}
      year={{ ...box('year'), width: 4 }}
    />
  )
}
