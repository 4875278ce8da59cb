import type { Problem } from '#basics/result.ts'
import { Checkboxes, Input, problemAt, Textarea } from '#design/index.ts'
import type { TypedMediaWords } from '../domain/media-item.ts'

type FieldsProps = {
  readonly typed: TypedMediaWords
  readonly problems: readonly Problem[]
  /** Left out while it is not known. */
  readonly isPicture?: boolean
}

/** What is asked about a picture or document. */
export function MediaFields({ typed, problems, isPicture }: FieldsProps) {
  return (
    <>
      <Textarea
        name="alternative"
        label={{ text: labels(isPicture), size: 's' }}
        hint="A picture: what somebody who cannot see it needs to know, in a sentence. A document: its title."
        rows={2}
        value={typed.alternative}
        errorMessage={problemAt(problems, 'alternative')}
      />
      {isPicture !== false && (
        <Checkboxes
          name="decoration"
          idPrefix="decoration"
          small
          items={[{ value: 'yes', text: 'The picture is only decoration', checked: typed.isDecoration }]}
          errorMessage={problemAt(problems, 'decoration')}
        />
      )}
      <Input
        name="credit"
        label={{ text: 'Who made it? (optional)', size: 's' }}
        hint="Shown under a picture. For example: Drawing by the network’s own group"
        value={typed.credit}
        errorMessage={problemAt(problems, 'credit')}
      />
      <Input
        name="licence"
        label={{ text: 'How may it be used? (optional)', size: 's' }}
        hint="For example: CC BY 4.0, or: with permission of its maker"
        value={typed.licence}
        errorMessage={problemAt(problems, 'licence')}
      />
    </>
  )
}

function labels(isPicture: boolean | undefined): string {
  if (isPicture === undefined) return 'What does it show, or what is it called?'
  return isPicture ? 'What does it show?' : 'What is it called?'
}
