import { classNames } from '../../markup/class-names.ts'
import { type Content, optionsOf, type Shared } from '../../markup/wording.ts'
import { Legend, type LegendProps } from '../legend/legend.tsx'

/** A group of questions under one legend; `describedBy` are the ids of hints and errors for the whole group. */
export type FieldsetProps = Shared & {
  readonly legend?: string | LegendProps | undefined
  readonly role?: 'group' | undefined
  readonly describedBy?: string | undefined
  readonly children?: Content
}

/** A fieldset. */
export function Fieldset({ legend, role, describedBy, id, classes, attributes, children }: FieldsetProps) {
  return (
    <fieldset
      class={classNames('nhsuk-fieldset', classes)}
      id={id}
      role={role}
      aria-describedby={describedBy || undefined}
      {...attributes}
    >
      <Legend {...optionsOf(legend)} />
      {children}
    </fieldset>
  )
}
