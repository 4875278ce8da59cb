import type { Problem } from '#basics/result.ts'
import { Button, Details, FileUpload, Heading, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { TypedMediaWords } from '../../domain/media-item.ts'
import { MediaFields } from '../media-fields.view.tsx'

type AddMediaProps = {
  readonly title: string
  readonly typed: TypedMediaWords
  readonly accept: string
  readonly kinds: string
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** One picture or document, and what is said about it. */
export function AddMediaView({ title, typed, accept, kinds, problems, tokens }: AddMediaProps) {
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text={title} />
      <p>Everybody can see what you add here, as soon as you have added it. Ask people before you show them.</p>
      <Form action="/desk/media" tokens={tokens} withFiles>
        <FileUpload
          name="file"
          label={{ text: 'Choose a file', size: 's' }}
          hint={kinds}
          accept={accept}
          errorMessage={problemAt(problems, 'file')}
        />
        <MediaFields typed={typed} problems={problems} />
        <Details summary="What is taken out of a file before it is kept">
          <p>
            From a picture: the place, the device and everything else that a camera notes; and it is made smaller. From
            an office file: its properties, such as who wrote it. Who wrote a PDF stays in it, and so do comments and
            changes in an office file.
          </p>
        </Details>
        <Button text="Add it" />
      </Form>
    </>
  )
}
