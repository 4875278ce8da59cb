import type { Problem } from '#basics/result.ts'
import { DateInput, FilterPanel, Input, problemAt, Select } from '#design/index.ts'

/** What the filters show: what was asked for in the address, what was wrong with it, and what there is to choose. */
export type FilterProps = {
  asked(name: string): string
  readonly problems: readonly Problem[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly deeds: readonly { readonly code: string; readonly words: string }[]
  readonly chosen: readonly { readonly text: string; readonly removeHref: string }[]
}

/** The filters of the reader; somebody who was chosen elsewhere stays chosen. */
export function AuditFilters({ asked, problems, units, deeds, chosen }: FilterProps) {
  return (
    <FilterPanel
      action="/audit"
      chosen={chosen}
      clearHref={chosen.length > 0 ? '/audit' : undefined}
      open={problems.length > 0}
    >
      {['actor', 'person'].map((name) => asked(name) !== '' && <input type="hidden" name={name} value={asked(name)} />)}
      <Input
        name="who"
        label="Who did it"
        hint="The name of a member of staff, or its beginning"
        value={asked('who')}
        errorMessage={problemAt(problems, 'who')}
      />
      <Input
        name="about"
        label="Whom it was about"
        hint="The name or number of a person, or its beginning"
        value={asked('about')}
        errorMessage={problemAt(problems, 'about')}
      />
      <Select
        name="deed"
        label="What was done"
        value={asked('deed')}
        items={[{ text: 'Anything', value: '' }, ...deeds.map(({ code, words }) => ({ text: words, value: code }))]}
      />
      <Select
        name="unit"
        label="Unit"
        value={asked('unit')}
        items={[{ text: 'All units', value: '' }, ...units.map(({ id, name }) => ({ text: name, value: id }))]}
      />
      <Day name="from" legend="First day" asked={asked} problems={problems} />
      <Day name="to" legend="Last day" asked={asked} problems={problems} />
    </FilterPanel>
  )
}

type DayProps = Pick<FilterProps, 'asked' | 'problems'> & { readonly name: string; readonly legend: string }

function Day({ name, legend, asked, problems }: DayProps) {
  const box = (part: 'day' | 'month' | 'year') => ({
    id: `${name}-${part}`,
    name: `${name}-${part}`,
    label: part.charAt(0).toUpperCase() + part.slice(1),
    value: asked(`${name}-${part}`),
  })
  const message = ['day', 'month', 'year'].map((part) => problemAt(problems, `${name}-${part}`)).find(Boolean)
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
