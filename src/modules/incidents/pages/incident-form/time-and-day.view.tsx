import { Checkboxes, DateInput, Details, Radios, TimeField } from '#design/index.ts'
import type { FormState } from './form-state.view.tsx'

type TimeProps = { readonly form: FormState; readonly name: string; readonly asks: string; readonly hint?: string }

const echoUrl = '/incidents/typed-time'

/** When something happened: a typed time, and which day, which is today unless another is chosen. */
export function TimeAndDay({ form, name, asks, hint }: TimeProps) {
  return (
    <>
      <Time form={form} name={name} asks={asks} {...(hint === undefined ? {} : { hint })} />
      <Day form={form} name={name} asks="Which day was that?" hint="Today, unless you choose another" />
    </>
  )
}

/** When it ended: a typed time, which is the next time the clock showed it, or that it still goes on. */
export function EndTime({
  form,
  name,
  goingOn,
}: {
  readonly form: FormState
  readonly name: string
  readonly goingOn: string
}) {
  const isOpen = form.said(`${name}-day`) !== '' || form.problem(`${name}-date-day`) !== undefined
  return (
    <>
      <Time
        form={form}
        name={name}
        asks="When did it end?"
        hint="After midnight is understood. If nobody knows, type: not known"
      />
      <Checkboxes
        name={goingOn}
        small
        items={[{ value: 'yes', text: 'It is still going on' }]}
        values={[form.said(goingOn)]}
        fieldset={{ legend: { text: 'Or', classes: 'nhsuk-u-visually-hidden' } }}
      />
      <Details summary="It ended on another day" open={isOpen || undefined}>
        <Day
          form={form}
          name={name}
          asks="Which day did it end?"
          hint="Leave this empty if it ended within a day of its start"
        />
      </Details>
    </>
  )
}

function Time({ form, name, asks, hint }: TimeProps) {
  return (
    <>
      <TimeField
        name={name}
        label={{ text: asks, size: 's' }}
        hint={hint ?? 'For example 2230, 10.30pm, now or 10 min ago. If nobody knows, type: not known'}
        value={form.said(name)}
        understood={form.understood(name)}
        echoUrl={echoUrl}
        errorMessage={form.problem(name)}
      />
      <input type="hidden" name={`${name}-was`} value={form.said(`${name}-was`)} />
    </>
  )
}

function Day({ form, name, asks, hint }: TimeProps) {
  const field = `${name}-day`
  const said = form.said(field)
  const other = form.days.some(({ value }) => value === said) ? undefined : form.dayText(said)
  return (
    <Radios
      name={field}
      small
      fieldset={{ legend: { text: asks, size: 's' } }}
      hint={hint}
      value={said}
      items={[
        ...form.days,
        other !== undefined && { value: said, text: other },
        { value: 'other', text: 'Another day', conditional: <OtherDay form={form} name={`${name}-date`} /> },
      ]}
    />
  )
}

function OtherDay({ form, name }: { readonly form: FormState; readonly name: string }) {
  const box = (part: 'day' | 'month' | 'year') => ({
    id: `${name}-${part}`,
    name: `${name}-${part}`,
    label: part.charAt(0).toUpperCase() + part.slice(1),
    value: form.said(`${name}-${part}`),
    error: form.problem(`${name}-${part}`) !== undefined,
  })
  const problem = form.problem(`${name}-day`) ?? form.problem(`${name}-month`) ?? form.problem(`${name}-year`)
  return (
    <DateInput
      id={name}
      fieldset={{ legend: 'The day' }}
      hint="For example, 27 3 2026"
      day={box('day')}
      month={box('month')}
      year={{ ...box('year'), width: 4 }}
      errorMessage={problem}
    />
  )
}
