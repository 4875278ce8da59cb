/**
 * What Enter in a text field presses: browsers press the first button of a form, so this stands first in it, out of
 * sight and out of the way of Tab. Without it Enter while looking for a person would send the whole form. It posts
 * `name` = `value`, on which the page keeps everything and shows the form again where `enteredPicker` says.
 */
export function EnterButton({ name = 'do', value = 'show' }: { readonly name?: string; readonly value?: string }) {
  return (
    <button type="submit" name={name} value={value} class="nhsuk-u-visually-hidden" tabIndex={-1} aria-hidden="true">
      Show again
    </button>
  )
}

/** The fields of a form as they came, of which pickers' letters are asked. */
type Posted = { readonly [name: string]: unknown }

/**
 * The picker in which Enter was pressed without JavaScript: the first of `names` whose letters are not those it searched
 * for last. Nothing when Enter was pressed elsewhere.
 */
export function enteredPicker(posted: Posted, names: readonly string[]): string | undefined {
  const text = (name: string) => {
    const value = posted[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  return names.find((name) => text(`${name}-search`) !== '' && text(`${name}-search`) !== text(`${name}-searched`))
}
