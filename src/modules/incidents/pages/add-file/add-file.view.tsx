import type { Problem } from '#basics/result.ts'
import { Button, CharacterCount, Details, FileUpload, Heading, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import { type Identity, IdentityBar } from '../identity-bar.view.tsx'

type AddFileProps = {
  readonly title: string
  readonly id: string
  readonly identity: Identity
  readonly date: string
  readonly shows: string
  readonly most: number
  readonly accept: string
  /** The kinds that can be kept, as a list in words. */
  readonly kinds: string
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** One file, and what it shows. */
export function AddFileView(props: AddFileProps) {
  const { title, id, identity, date, shows, most, accept, kinds, problems, tokens } = props
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text={title} caption={`Incident of ${date}`} />
      <IdentityBar identity={identity} />
      <p>
        Everybody who may read this record can open the file. Ask the person first whether they agree to a photograph,
        and write in the record what they said. Use a device of your organisation, not your own.
      </p>
      <Form action={`/incidents/${id}/files`} tokens={tokens} withFiles>
        <FileUpload
          name="file"
          label={{ text: 'Choose a file', size: 's' }}
          hint={`${kinds}. A photograph up to 10 MB is best`}
          accept={accept}
          errorMessage={problemAt(problems, 'file')}
        />
        <CharacterCount
          name="shows"
          label={{ text: 'What does it show?', size: 's' }}
          hint="For those who cannot see it, or should not have to. For example: a red mark on the left wrist, one hour after"
          maxlength={most}
          rows={2}
          value={shows}
          errorMessage={problemAt(problems, 'shows')}
        />
        <Details summary="What is taken out of a file before it is kept">
          <p>
            From a photograph: the place, the device and everything else that a camera notes. From an office file: its
            properties, such as who wrote it.
          </p>
          <p>
            What stays: who wrote a PDF; and in an office file comments, changes with names, and what a camera noted in
            pictures inside it.
          </p>
        </Details>
        <Button text="Add the file" />
      </Form>
    </>
  )
}
