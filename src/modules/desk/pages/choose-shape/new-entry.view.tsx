import { Heading, InsetText } from '#design/index.ts'
import { EntryForm, type EntryFormProps, EntryProblems } from '../entry-form/entry-form.view.tsx'

type Shown = {
  readonly title: string
  readonly says: string
  readonly foundAt: string | null
  readonly form: EntryFormProps
}

/** The form for something new. */
export function newEntryView({ title, says, foundAt, form }: Shown) {
  return (
    <>
      <EntryProblems problems={form.problems} />
      <Heading level={1} size="l" text={title} />
      <p class="nhsuk-lede-text">{says}</p>
      {foundAt !== null && (
        <InsetText>
          <p>What you typed at {foundAt} and did not save is here.</p>
        </InsetText>
      )}
      <EntryForm {...form} />
    </>
  )
}
