import { Heading, Input, PersonPicker, Radios } from '#design/index.ts'
import type { FormState } from './form-state.view.tsx'

/** Who it happened to, and where. */
export function WhoAndWhere({ form }: { readonly form: FormState }) {
  const { chosen, found } = form.person
  return (
    <>
      <Heading level={2} size="m" text="Who and where" />
      <PersonPicker
        name="person"
        label={{ text: 'Who did it happen to?', size: 's' }}
        hint="Type a few letters of their name, or of their identifier"
        query={form.said('person-search')}
        results={found}
        chosen={chosen}
        dataUrl="/people/suggest"
        errorMessage={form.problem('person')}
      />
      <UnitQuestion form={form} />
      <Input
        name="place"
        label={{ text: 'Where in the unit?', size: 's' }}
        hint="For example: lounge, corridor, bedroom"
        value={form.said('place')}
        errorMessage={form.problem('place')}
      />
    </>
  )
}

/** A single unit is no question. */
function UnitQuestion({ form }: { readonly form: FormState }) {
  const [only, ...others] = form.units
  if (only && others.length === 0) {
    return (
      <p id="unit">
        On <strong>{only.name}</strong>
        <input type="hidden" name="unit" value={only.id} />
      </p>
    )
  }
  return (
    <Radios
      name="unit"
      fieldset={{ legend: { text: 'Which unit?', size: 's' } }}
      items={form.units.map(({ id, name }) => ({ value: id, text: name }))}
      value={form.said('unit')}
      errorMessage={form.problem('unit')}
    />
  )
}
