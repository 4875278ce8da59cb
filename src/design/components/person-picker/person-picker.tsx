import { classNames } from '../../markup/class-names.ts'
import { optionsOf } from '../../markup/wording.ts'
import { Button } from '../button/button.tsx'
import { type FieldProps, fieldNotes } from '../form-group/form-group.tsx'
import { Hint } from '../hint/hint.tsx'
import { Label, type LabelProps } from '../label/label.tsx'
import { Radios } from '../radios/radios.tsx'

/** Somebody who may be chosen; `detail` tells people of one name apart ("Oak ward, born 1980"). */
export type PickablePerson = { readonly id: string; readonly name: string; readonly detail?: string | undefined }

/**
 * Choosing one person by a few letters. Posts the chosen id as `name` and the letters as `name-search`;
 * `name-searched` repeats the letters that were searched for last, so that `enteredPicker` can tell where Enter was pressed;
 * its buttons post `name-action` = `search` or `clear`, so that all works without JavaScript.
 * `dataUrl` answers GET `?q=` with `{ "people": [{ "id", "name", "detail" }] }` for suggestions.
 */
export type PersonPickerProps = {
  readonly name: string
  readonly label: string | LabelProps
  readonly hint?: FieldProps['hint']
  readonly errorMessage?: string | undefined
  readonly query?: string | undefined
  /** What the letters found; nothing when nobody has searched yet. */
  readonly results?: readonly PickablePerson[] | undefined
  readonly chosen?: PickablePerson | undefined
  readonly dataUrl?: string | undefined
}

/** A person picker: who was chosen, or a search box with what it found. */
export function PersonPicker(props: PersonPickerProps) {
  const { name, errorMessage } = props
  const notes = fieldNotes(name, props.hint ?? 'Type a few letters of their name', errorMessage)
  return (
    <div
      class={classNames('nhsuk-form-group lessen-picker', errorMessage && 'nhsuk-form-group--error')}
      data-module="lessen-person-picker"
      data-url={props.dataUrl}
      data-name={name}
    >
      {props.chosen ? <Chosen {...props} chosen={props.chosen} /> : <Search {...props} notes={notes} />}
    </div>
  )
}

function Chosen({ name, label, chosen }: PersonPickerProps & { readonly chosen: PickablePerson }) {
  return (
    <fieldset class="nhsuk-fieldset" id={name}>
      <legend class="nhsuk-fieldset__legend">{optionsOf<LabelProps>(label)?.text}</legend>
      <input type="hidden" name={name} value={chosen.id} />
      <div class="lessen-picker__chosen">
        <p>
          <strong>{chosen.name}</strong>
          {chosen.detail && <span class="lessen-picker__detail">{chosen.detail}</span>}
        </p>
        <Button
          type="submit"
          variant="secondary"
          small
          name={`${name}-action`}
          value="clear"
          attributes={{ formnovalidate: true }}
        >
          Change<span class="nhsuk-u-visually-hidden"> {chosen.name}</span>
        </Button>
      </div>
    </fieldset>
  )
}

function Search({
  name,
  label,
  query,
  results,
  notes,
  errorMessage,
}: PersonPickerProps & { readonly notes: ReturnType<typeof fieldNotes> }) {
  return (
    <>
      <Label {...optionsOf<LabelProps>(label)} for={name} />
      {notes.content}
      <div class="lessen-picker__search">
        <div class="lessen-picker__box">
          <input
            class={classNames('nhsuk-input', errorMessage && 'nhsuk-input--error')}
            id={name}
            name={`${name}-search`}
            type="text"
            value={query}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={notes.ids}
          />
        </div>
        <Button
          type="submit"
          variant="secondary"
          name={`${name}-action`}
          value="search"
          attributes={{ formnovalidate: true }}
        >
          Find<span class="nhsuk-u-visually-hidden"> a person</span>
        </Button>
      </div>
      {query && <input type="hidden" name={`${name}-searched`} value={query} />}
      {results && <Results name={name} query={query} results={results} />}
    </>
  )
}

function Results({
  name,
  query,
  results,
}: {
  readonly name: string
  readonly query: string | undefined
  readonly results: readonly PickablePerson[]
}) {
  if (results.length === 0)
    return <Hint text={`Nobody found for “${query}”. Check the spelling, or try fewer letters.`} />
  return (
    <Radios
      name={name}
      idPrefix={`${name}-result`}
      fieldset={{ legend: { text: `Found for “${query}”`, size: 's' } }}
      items={results.map(({ id, name: text, detail }) => ({ value: id, text, hint: detail }))}
    />
  )
}
