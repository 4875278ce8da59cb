import { classNames, modifier } from '../../markup/class-names.ts'
import { type Content, type WordedPart, wordsOf } from '../../markup/wording.ts'

const COLOURS = ['white', 'grey', 'green', 'aqua-green', 'blue', 'purple', 'pink', 'red', 'orange', 'yellow'] as const

/** The colour of a tag: in Lessen `orange` is due and `red` overdue. Never the only sign: the words say the same. */
export type TagColour = (typeof COLOURS)[number]

/** A status in one or two words. `colour: false` and `border: false` take each away. */
export type TagProps = WordedPart & {
  readonly colour?: TagColour | false | undefined
  readonly border?: boolean | undefined
  readonly children?: Content
}

/** A tag. */
export function Tag(props: TagProps) {
  const { colour, border, id, classes, attributes, children } = props
  const names = classNames(
    'nhsuk-tag',
    modifier('nhsuk-tag--', COLOURS, colour || undefined, classes),
    colour === false && modifier('nhsuk-tag--', ['no-colour'], 'no-colour', classes),
    border === false && modifier('nhsuk-tag--', ['no-border'], 'no-border', classes),
    classes,
  )
  return (
    <strong class={names} id={id} {...attributes}>
      {children || wordsOf(props)}
    </strong>
  )
}
