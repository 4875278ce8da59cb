import type { Problem } from '#basics/result.ts'
import { Button, FileUpload, Heading, NotificationBanner, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { TypedMediaWords } from '../../domain/media-item.ts'
import { MediaFields } from '../media-fields.view.tsx'

type ShowMediaProps = {
  readonly id: string
  readonly title: string
  readonly saved: string | null
  readonly about: string
  /** What an editor puts into a text. */
  readonly markup: string
  readonly picture: { readonly href: string; readonly width: number; readonly height: number } | null
  readonly download: string | null
  readonly uses: readonly { readonly title: string; readonly isPublic: boolean }[]
  readonly accept: string
  readonly typed: TypedMediaWords
  readonly isPicture: boolean
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

const savedWords: Readonly<Record<string, string>> = {
  added: 'It is in the list. Put it into a text with the line below.',
  words: 'What is said about it has been changed.',
  replaced: 'Every text that uses it now shows the new one.',
}

/** One picture or document. */
export function ShowMediaView(props: ShowMediaProps) {
  const { title, saved, about, markup, picture, download, problems, typed } = props
  const done = savedWords[saved ?? '']
  return (
    <>
      <ProblemSummary problems={problems} />
      {done && problems.length === 0 && <NotificationBanner variant="success" text={done} />}
      <Heading level={1} size="l" text={title} />
      {picture && (
        <img
          class="nhsuk-image__img"
          src={picture.href}
          alt={typed.alternative}
          width={picture.width}
          height={picture.height}
        />
      )}
      <p>{about}</p>
      {download && (
        <p>
          <a href={download}>Download it</a>
        </p>
      )}
      <h2 class="nhsuk-heading-m">To use it in a text</h2>
      <p>Put this on a line of its own:</p>
      <p>
        <code>{markup}</code>
      </p>
      <WhereUsed {...props} />
      <Words {...props} />
      <OtherContent {...props} />
    </>
  )
}

function WhereUsed({ uses }: ShowMediaProps) {
  return (
    <>
      <h2 class="nhsuk-heading-m">Where it is used</h2>
      {uses.length === 0 ? (
        <p>In no text yet.</p>
      ) : (
        <ul class="nhsuk-list nhsuk-list--bullet">
          {uses.map(({ title, isPublic }) => (
            <li key={title}>
              {title}
              {!isPublic && ' (not public)'}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Words({ id, typed, problems, isPicture, tokens }: ShowMediaProps) {
  return (
    <>
      <h2 class="nhsuk-heading-m">What is said about it</h2>
      <Form action={`/desk/media/${id}`} tokens={tokens}>
        <MediaFields typed={typed} problems={problems} isPicture={isPicture} />
        <Button text="Save these words" />
      </Form>
    </>
  )
}

function OtherContent({ id, accept, problems, uses, tokens }: ShowMediaProps) {
  return (
    <>
      <h2 class="nhsuk-heading-m">Replace it</h2>
      <Form action={`/desk/media/${id}/replace`} tokens={tokens} withFiles>
        <FileUpload
          name="file"
          label={{ text: 'Choose the new file', size: 's' }}
          hint="Its address stays, so every text that uses it shows the new one."
          accept={accept}
          errorMessage={problemAt(problems, 'file')}
        />
        <Button text="Replace it" variant="secondary" />
      </Form>
      <h2 class="nhsuk-heading-m" id="remove">
        Remove it
      </h2>
      {uses.length > 0 ? (
        <p>It cannot be removed while a text uses it.</p>
      ) : (
        <Form action={`/desk/media/${id}/remove`} tokens={tokens} keepsTyping={false}>
          <p>It is gone for good, and its address gives nothing any more.</p>
          <Button text="Remove it for good" variant="warning" />
        </Form>
      )}
    </>
  )
}
