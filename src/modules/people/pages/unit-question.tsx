import type { Id } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { problemAt, Radios, Select } from '#design/index.ts'

type Props = {
  readonly legend: string
  readonly units: readonly { readonly id: Id; readonly name: string }[]
  readonly chosen: string
  readonly problems: readonly Problem[]
}

const MANY = 8

/** Which unit: radios, or a list where there are many. */
export function UnitQuestion({ legend, units, chosen, problems }: Props) {
  const wrong = problemAt(problems, 'unit')
  if (units.length > MANY)
    return (
      <Select
        name="unit"
        label={legend}
        value={chosen}
        items={[{ value: '', text: 'Choose a unit' }, ...units.map(({ id, name }) => ({ value: id, text: name }))]}
        errorMessage={wrong}
      />
    )
  return (
    <Radios
      name="unit"
      fieldset={{ legend: { text: legend, size: 's' } }}
      value={chosen}
      items={units.map(({ id, name }) => ({ value: id, text: name }))}
      errorMessage={wrong}
    />
  )
}
