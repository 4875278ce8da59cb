import type { Problem } from '#basics/result.ts'
import { DateTimeField } from '#design/index.ts'
import { type TypedDay } from '#platform/forms/typed-day.ts'

type Props = {
  readonly name: string
  readonly legend: string
  readonly typed: { readonly date: TypedDay; readonly time: string }
  readonly problems: readonly Problem[]
  readonly hint?: string | undefined
}

const boxes = ['day', 'month', 'year', 'time'] as const

/** A day and a time, with what is wrong beside the box it belongs to. */
export function MomentQuestion({ name, legend, typed, problems, hint }: Props) {
  const wrong = boxes.filter((box) => problems.some(({ field }) => field === `${name}-${box}`))
  const problem = problems.find(({ field }) => wrong.some((box) => field === `${name}-${box}`))
  return (
    <DateTimeField
      name={name}
      legend={{ text: legend, size: 's' }}
      {...(hint === undefined ? {} : { hint })}
      date={typed.date}
      time={typed.time}
      errorMessage={problem?.says}
      wrong={wrong}
    />
  )
}
