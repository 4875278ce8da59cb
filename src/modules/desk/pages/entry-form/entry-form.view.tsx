import type { ComponentChildren } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Input, ProblemSummary, problemAt, SaveStatus, Select, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { Question } from '../../domain/question.ts'
import { QuestionField, textIn } from './question.view.tsx'

/** Everything that the one form of the desk is shown with. */
export type EntryFormProps = {
  readonly action: string
  /** Where a script keeps what is typed. */
  readonly autosave: string
  readonly tokens: FormTokens
  /** Where the entry will be or is: the folder, and the code where that cannot be typed here. */
  readonly folder: string
  readonly fixedCode: string | null
  readonly kinds: readonly { readonly value: string; readonly text: string }[]
  readonly itself: readonly Question[]
  readonly around: readonly Question[]
  readonly typed: Readonly<Record<string, string | readonly string[]>>
  readonly problems: readonly Problem[]
  /** The version that was there when writing began; 0 for something new. */
  readonly basedOn: number
  readonly savedAt?: string | undefined
  /** Hidden values besides. */
  readonly hidden?: Readonly<Record<string, string>>
}

/** The problems of the form at the top of the page: put it before the heading. */
export function EntryProblems({ problems }: Pick<EntryFormProps, 'problems'>) {
  return <ProblemSummary problems={problems} />
}

/** The one form of the desk, made from the questions of a shape. */
export function EntryForm(props: EntryFormProps) {
  const { action, autosave, tokens, itself, around, typed, problems, basedOn, savedAt, hidden = {} } = props
  return (
    <Form action={action} tokens={tokens} autosave={autosave} classes="lessen-form">
      <input type="hidden" name="based-on" value={String(basedOn)} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Words {...props} />
      {itself.map((question) => (
        <QuestionField key={question.field} question={question} typed={typed} problems={problems} />
      ))}
      {around.length > 0 && (
        <>
          <h2>How it is found and looked after</h2>
          {around.map((question) => (
            <QuestionField key={question.field} question={question} typed={typed} problems={problems} />
          ))}
        </>
      )}
      <SaveStatus savedAt={savedAt} />
      <div class="nhsuk-button-group">
        <Button text="Save draft" name="then" value="stay" />
        <Button text="Save and preview" name="then" value="preview" variant="secondary" />
        <Button text="Save and go to publishing" name="then" value="publish" variant="secondary" />
      </div>
      <p class="nhsuk-hint">Saving never changes what visitors see. Only publishing does.</p>
    </Form>
  )
}

function Words({ folder, fixedCode, kinds, typed, problems }: EntryFormProps): ComponentChildren {
  const field = (name: string) => ({ name, value: textIn(typed, name), errorMessage: problemAt(problems, name) })
  return (
    <>
      {kinds.length > 1 ? (
        <Select {...field('kind')} label="What it is" items={kinds} />
      ) : (
        <input type="hidden" name="kind" value={textIn(typed, 'kind')} />
      )}
      <Input {...field('title')} label="Title" />
      {fixedCode === null ? (
        <Input
          {...field('code')}
          label="Address"
          hint={`The end of its address: ${folder}/… Leave it empty, and it is made from the title.`}
          autocapitalize="none"
          spellcheck={false}
        />
      ) : (
        <input type="hidden" name="code" value={fixedCode} />
      )}
      <Textarea
        {...field('description')}
        label="Summary"
        hint="One or two sentences: shown in lists, to search engines and where somebody shares it"
        rows={3}
      />
    </>
  )
}
