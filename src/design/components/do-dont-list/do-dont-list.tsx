import { type Content, optionsOf, type Shared, type Worded, wordsOf } from '../../markup/wording.ts'
import { Card } from '../card/card.tsx'
import type { HeadingProps } from '../heading/heading.tsx'
import { Icon } from '../icon/icon.tsx'

/**
 * What to do (`tick`), or what not to do (`cross`): each item of a cross begins with "do not" unless told otherwise.
 * Items that are `false` are skipped.
 */
export type DoDontListProps = Shared & {
  readonly heading: string | HeadingProps
  readonly icon?: 'tick' | 'cross' | undefined
  readonly items: readonly (Worded | false)[]
  readonly prefixText?: string | undefined
  readonly hidePrefix?: boolean | undefined
}

/** Safari forgets that a list without bullets is one, unless it is told. */
const STILL_A_LIST = { role: 'list' } as const

/** A do or do not list. */
export function DoDontList(props: DoDontListProps) {
  const { icon = 'tick', items, id, classes, attributes } = props
  const heading = optionsOf<HeadingProps>(props.heading)
  const list = (
    <ul class={`nhsuk-list nhsuk-list--${icon}`} {...STILL_A_LIST}>
      {items
        .filter((item) => item !== false)
        .map((item, index) => (
          <li key={index}>
            <Icon name={icon} />
            {prefixOf(props)}
            {wordsOf(item)}
          </li>
        ))}
    </ul>
  )
  return (
    <Card
      id={id}
      classes={classes}
      attributes={attributes}
      variant="feature"
      heading={{ ...heading, level: heading?.level ?? 3 }}
      description={{ html: list }}
    />
  )
}

function prefixOf({ icon, prefixText, hidePrefix }: DoDontListProps): Content {
  const prefix = prefixText || (icon === 'cross' ? 'do not' : undefined)
  return hidePrefix || !prefix ? undefined : `${prefix} `
}
