import type { Problem } from '#basics/result.ts'
import { DateInput } from './date-input.tsx'

type DayBoxesProps = {
  readonly name: string
  readonly legend: string
  readonly hint?: string | undefined
  /** What was typed into each box. */
  readonly typed: { readonly day: string; readonly month: string; readonly year: string }
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
