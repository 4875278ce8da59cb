import { Button, Checkboxes, Details, Input, PersonPicker } from '#design/index.ts'
import type { BlockState, FormState } from './form-state.view.tsx'

type StaffProps = { readonly form: FormState; readonly block: BlockState }

/** The staff who used force: several, from the staff list, or typed in with name and job title. */
export function StaffQuestion({ form, block }: StaffProps) {
  const at = (name: string) => `i${block.key}-${name}`
  return (
    <>
      {block.key !== '1' && <SameAsFirst form={form} name={at('same-staff')} />}
      {block.staff.length > 0 && (
        <Checkboxes
          name={at('staff')}
          fieldset={{ legend: { text: 'Staff chosen', size: 's' } }}
          hint="Take the tick away to leave somebody out"
          items={block.staff.map(({ id, name, detail }) => ({ value: id, text: name, hint: detail }))}
          values={block.staff.map(({ id }) => id)}
        />
      )}
      <PersonPicker
        name={at('staff-more')}
        label={{ text: block.staff.length > 0 ? 'Who else used force?' : 'Which staff used force?', size: 's' }}
        hint="Type a few letters of a name, and choose"
        query={form.said(at('staff-more-search'))}
        results={block.found}
        dataUrl="/staff/suggest"
      />
      <Button variant="secondary" small name={at('staff-action')} value="add" text="Add another member of staff" />
      <Outsiders form={form} block={block} />
    </>
  )
}

function SameAsFirst({ form, name }: { readonly form: FormState; readonly name: string }) {
  return (
    <Checkboxes
      name={name}
      fieldset={{ legend: { text: 'Staff', size: 's' } }}
      items={[{ value: 'yes', text: 'The same staff as in intervention 1' }]}
      values={[form.said(name)]}
    />
  )
}

/** People whom no staff list has; both parts are asked, because the law asks for both. */
function Outsiders({ form, block }: StaffProps) {
  const at = (name: string) => `i${block.key}-${name}`
  const isOpen = block.outsiders.length > 1 || block.outsiders.some((number) => hasProblem(form, block.key, number))
  return (
    <Details summary="Somebody who is not in the list, for example agency staff" open={isOpen || undefined}>
      {block.outsiders.map((number) => (
        <div key={number}>
          <Input
            name={at(`agency${number}-name`)}
            label={`Name of person ${number}`}
            value={form.said(at(`agency${number}-name`))}
            errorMessage={form.problem(at(`agency${number}-name`))}
          />
          <Input
            name={at(`agency${number}-title`)}
            label={`Job title of person ${number}`}
            value={form.said(at(`agency${number}-title`))}
            errorMessage={form.problem(at(`agency${number}-title`))}
          />
        </div>
      ))}
      <Button variant="secondary" small name={at('agency-action')} value="add" text="Add another person" />
    </Details>
  )
}

function hasProblem(form: FormState, key: string, number: number): boolean {
  return ['name', 'title'].some((part) => form.problem(`i${key}-agency${number}-${part}`) !== undefined)
}
