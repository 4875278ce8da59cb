import { Checkboxes, DateInput, FilterPanel, Select } from '#design/index.ts'

/** What the filters show: what was asked for in the address, what was wrong with it, and what there is to choose. */
export type FilterProps = {
  asked(name: string): string
  problem(field: string): string | undefined
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly practices: readonly { readonly code: string; readonly name: string }[]
  readonly chosen: readonly { readonly text: string; readonly removeHref: string }[]
}

/** The filters of the list; a person is chosen elsewhere, and stays chosen. */
export function IncidentFilters({ asked, problem, units, practices, chosen }: FilterProps) {
  const isWrong = dayBoxes.some((box) => problem(box) !== undefined)
  return (
    <FilterPanel
      action="/incidents"
      chosen={chosen}
      clearHref={chosen.length > 0 ? '/incidents' : undefined}
      open={isWrong}
    >
      {asked('person') !== '' && <input type="hidden" name="person" value={asked('person')} />}
      <Select
        name="unit"
        label="Unit"
        value={asked('unit')}
        items={[{ text: 'All units', value: '' }, ...units.map(({ id, name }) => ({ text: name, value: id }))]}
      />
      <Select
        name="practice"
        label="What was done"
        formGroup={{ classes: 'nhsuk-u-width-full' }}
        value={asked('practice')}
        items={[{ text: 'Anything', value: '' }, ...practices.map(({ code, name }) => ({ text: name, value: code }))]}
      />
      <Day name="from" legend="First day" asked={asked} problem={problem} />
      <Day name="to" legend="Last day" asked={asked} problem={problem} />
      <Checkboxes
        fieldset={{ legend: 'Only' }}
        small
        idPrefix="only"
        items={[
          { name: 'mine', value: 'yes', text: 'Recorded by me', checked: asked('mine') === 'yes' },
          { name: 'missing', value: 'yes', text: 'Something missing', checked: asked('missing') === 'yes' },
        ]}
      />
    </FilterPanel>
  )
}

const dayBoxes = ['from', 'to'].flatMap((name) => ['day', 'month', 'year'].map((part) => `${name}-${part}`))

function Day({
  name,
  legend,
  asked,
  problem,
}: Pick<FilterProps, 'asked' | 'problem'> & { readonly name: string; readonly legend: string }) {
  const box = (part: 'day' | 'month' | 'year') => ({
    id: `${name}-${part}`,
    name: `${name}-${part}`,
    label: part.charAt(0).toUpperCase() + part.slice(1),
    value: asked(`${name}-${part}`),
  })
  const message = problem(`${name}-day`) ?? problem(`${name}-month`) ?? problem(`${name}-year`)
  return (
    <DateInput
      id={name}
      fieldset={{ legend }}
      day={box('day')}
      month={box('month')}
      year={{ ...box('year'), width: 4 }}
      errorMessage={message}
    />
  )
}
