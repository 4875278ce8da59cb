import { Button, Heading, Image, InsetText, SummaryList } from '#design/index.ts'
import { type Identity, IdentityBar } from '../identity-bar.view.tsx'

/** A file as its page tells it. */
export type ShownFile = {
  readonly id: string
  readonly name: string
  readonly shows: string
  /** Kind and size. */
  readonly what: string
  readonly isPicture: boolean
  readonly added: string
  readonly removed: { readonly by: string; readonly because: string } | null
}

type ViewFileProps = {
  readonly id: string
  readonly identity: Identity
  readonly date: string
  readonly file: ShownFile
  readonly mayRemove: boolean
}

/** One file of a record. */
export function ViewFileView({ id, identity, date, file, mayRemove }: ViewFileProps) {
  const { shows, name, what, added, removed, isPicture } = file
  const content = `/incidents/${id}/files/${file.id}/content`
  return (
    <>
      <Heading level={1} size="l" text={name} caption={`File of the incident of ${date}`} />
      <IdentityBar identity={identity} />
      {removed !== null && (
        <InsetText>
          <p>Removed from the record by {removed.by}.</p>
          <p>Why: {removed.because}</p>
          <p>It cannot be opened any more. It is kept as long as the record.</p>
        </InsetText>
      )}
      {removed === null && isPicture && <Image src={content} alt={shows} />}
      <SummaryList
        rows={[
          { key: 'What it shows', value: shows },
          { key: 'What it is', value: what },
          { key: 'Added by', value: added },
        ]}
      />
      {removed === null && !isPicture && (
        <p>
          <a href={content} download>
            Save this file to open it ({what})
          </a>
        </p>
      )}
      {mayRemove && (
        <Button href={`/incidents/${id}/files/${file.id}/remove`} variant="secondary" text="Remove this file" />
      )}
    </>
  )
}

const reasons = {
  infected: 'The virus scanner found something in it, so nobody can open it. Tell the person who runs Lessen.',
  'not scanned yet': 'The virus scanner has not looked at it yet. Try again in a few minutes.',
  missing: 'It is not where it was put. Tell the person who runs Lessen.',
} as const

/** Why a file that is part of the record cannot be opened. */
export function CannotShowView({ why }: { readonly why: keyof typeof reasons }) {
  return (
    <>
      <Heading level={1} size="l" text="The file cannot be shown" />
      <p>{reasons[why]}</p>
    </>
  )
}
