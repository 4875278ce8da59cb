import { Button, Heading, Table } from '#design/index.ts'

/** A file in the list of a record. */
export type ListedFile = {
  readonly id: string
  readonly name: string
  readonly what: string
  readonly shows: string
  readonly added: string
  readonly isRemoved: boolean
}

type FilesProps = {
  readonly id: string
  readonly files: readonly ListedFile[]
  readonly mayAttach: boolean
}

/** The files of a record: their words, never their content. Who wants to see one opens it, and that is noted. */
export function RecordFiles({ id, files, mayAttach }: FilesProps) {
  return (
    <>
      <Heading level={2} size="m" text="Files" id="files" />
      {files.length === 0 ? (
        <p>No files have been added.</p>
      ) : (
        <Table
          responsive
          head={[{ text: 'File' }, { text: 'What it shows' }, { text: 'Added by' }]}
          rows={files.map((file) => [
            {
              html: (
                <>
                  <a href={`/incidents/${id}/files/${file.id}`}>{file.name}</a>{' '}
                  {file.isRemoved ? '(removed)' : file.what}
                </>
              ),
            },
            file.shows,
            file.added,
          ])}
        />
      )}
      {mayAttach && <Button href={`/incidents/${id}/files/new`} variant="secondary" text="Add a file" />}
    </>
  )
}
