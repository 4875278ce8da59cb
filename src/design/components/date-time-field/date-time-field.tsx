import { classNames } from '../../markup/class-names.ts'
import { optionsOf } from '../../markup/wording.ts'
import { DateInput } from '../date-input/date-input.tsx'
import { GroupedFields, type GroupProps } from '../form-group/grouped-fields.tsx'
import { Input } from '../input/input.tsx'
import type { LegendProps } from '../legend/legend.tsx'
import { Understood } from '../time-field/understood.tsx'

/** A day and a time in one question. Its fields are named `name-day`, `name-month`, `name-year` and `name-time`. */
export type DateTimeFieldProps = Omit<GroupProps, 'fieldset'> & {
  readonly name: string
  readonly legend: string | LegendProps
  /** What was typed in the boxes. */
  readonly date?:
    | { readonly day?: string | undefined; readonly month?: string | undefined; readonly year?: string | undefined }
    | undefined
  /** What was typed as the time. */
  readonly time?: string | undefined
  readonly understood?: string | undefined
  readonly echoUrl?: string | undefined
  /** Which boxes to mark, when only some are wrong. */
  readonly wrong?: readonly ('day' | 'month' | 'year' | 'time')[] | undefined
}

/** A date and time. The first box has the id `name-day`: link there from the error summary. */
export function DateTimeField(props: DateTimeFieldProps) {
  const { name, errorMessage, wrong } = props
  const isWrong = (box: 'day' | 'month' | 'year' | 'time') => (wrong ? wrong.includes(box) : Boolean(errorMessage))
  return (
    <GroupedFields
      hint="For example 27 3 2026 and 1630, 4.30pm, now or 10 min ago"
      {...props}
      prefix={name}
      role="group"
      fieldset={{ legend: optionsOf<LegendProps>(props.legend) }}
    >
      {() => (
        <div class="lessen-when" id={name}>
          <DateInput
            id={`${name}-date`}
            values={undefined}
            day={{
              id: `${name}-day`,
              name: `${name}-day`,
              label: 'Day',
              value: props.date?.day,
              error: isWrong('day'),
            }}
            month={{
              id: `${name}-month`,
              name: `${name}-month`,
              label: 'Month',
              value: props.date?.month,
              error: isWrong('month'),
            }}
            year={{
              id: `${name}-year`,
              name: `${name}-year`,
              label: 'Year',
              value: props.date?.year,
              error: isWrong('year'),
              width: 4,
            }}
            formGroup={{ classes: classNames('lessen-when__date') }}
          />
          <Input
            id={`${name}-time`}
            name={`${name}-time`}
            label="Time"
            value={props.time}
            width={10}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            errorMessage={isWrong('time')}
            describedBy={`${name}-understood`}
            attributes={{
              'data-module': 'lessen-typed-time',
              'data-echo-url': props.echoUrl,
              'data-date-fields': name,
            }}
            inputWrapper={{ classes: 'lessen-typed' }}
            formGroup={{ afterInput: { html: <Understood id={`${name}-understood`} text={props.understood} /> } }}
          />
        </div>
      )}
    </GroupedFields>
  )
}
