import type { Content } from '../../markup/wording.ts'
import { Button } from '../button/button.tsx'
import { Fieldset } from '../fieldset/fieldset.tsx'

/** One of a repeated group: its heading and its fields (named with its number by the page, such as `staff-1-name`). */
export type RepeatedItem = {
  readonly heading: string
  readonly fields: Content
  readonly isRemovable?: boolean | undefined
}

/**
 * A group of questions that repeats. Its buttons post `name-action` = `add`, `remove-N` or, where their order matters,
 * `up-N` (N from 1), and the server keeps what was typed and leads to `#name-N`, the group that is new or in its place: the
 * same with JavaScript and without.
 */
export type AddAnotherProps = {
  readonly name: string
  readonly items: readonly RepeatedItem[]
  readonly addText: string
  readonly max?: number | undefined
  /** Their order is shown to readers, so each but the first can be moved up. */
  readonly isOrdered?: boolean | undefined
}

/** Repeated groups with buttons to add and to remove. */
export function AddAnother({ name, items, addText, max = 20, isOrdered = false }: AddAnotherProps) {
  const action = {
    type: 'submit',
    variant: 'secondary',
    name: `${name}-action`,
    attributes: { formnovalidate: true },
  } as const
  return (
    <div id={name}>
      {items.map((item, index) => (
        <div class="lessen-repeat" id={`${name}-${index + 1}`} key={index}>
          <Fieldset legend={{ text: item.heading, size: 'm' }}>
            {item.fields}
            {isOrdered && index > 0 && (
              <Button {...action} small value={`up-${index + 1}`}>
                Move up<span class="nhsuk-u-visually-hidden"> {item.heading}</span>
              </Button>
            )}{' '}
            {item.isRemovable !== false && (
              <Button {...action} small value={`remove-${index + 1}`}>
                Remove<span class="nhsuk-u-visually-hidden"> {item.heading}</span>
              </Button>
            )}
          </Fieldset>
        </div>
      ))}
      {items.length < max && <Button {...action} value="add" text={addText} />}
    </div>
  )
}
