import type { Problem } from '#basics/result.ts'
import { Button, CharacterCount, Heading, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import { type Identity, IdentityBar } from '../identity-bar.view.tsx'

type RemoveFileProps = {
  readonly action: string
  readonly name: string
  readonly shows: string
  readonly isRemoved: boolean
  readonly identity: Identity
  readonly because: string
  readonly most: number
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** Why a file is removed from a record. */
export function RemoveFileView(props: RemoveFileProps) {
  const { action, name, shows, isRemoved, identity, because, most, problems, tokens } = props
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text="Remove this file from the record?" />
      <IdentityBar identity={identity} />
      <p>
        {name}: {shows}
      </p>
      {isRemoved ? (
        <p>It was removed already.</p>
      ) : (
        <>
          <p>
            Nobody can open it any more. The record goes on saying that it was there, who removed it and why, and the
            file is kept as long as the record.
          </p>
          <Form action={action} tokens={tokens}>
            <CharacterCount
              name="because"
              label={{ text: 'Why is it removed?', size: 's' }}
              hint="For example: it belongs to another person’s record"
              maxlength={most}
              rows={2}
              value={because}
              errorMessage={problemAt(problems, 'because')}
            />
            <Button text="Remove the file" variant="warning" />
          </Form>
        </>
      )}
    </>
  )
}
