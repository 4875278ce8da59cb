import { h } from 'preact'
import { classNames } from '../../markup/class-names.ts'
import { type Content, optionsOf, type Shared, type WordedPart, wordsOf } from '../../markup/wording.ts'
import type { HeadingProps } from '../heading/heading.tsx'

/** A link, or a button when it has a `type`. `visuallyHiddenText` says what is changed: "Change" … "time". */
export type CardAction = WordedPart & {
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly visuallyHiddenText?: string | undefined
}

/** What can be done with a card or a row: a list, or a list with options. Empty items are skipped. */
export type CardActions =
  | readonly (CardAction | false | undefined)[]
  | (Shared & { readonly items: readonly (CardAction | false | undefined)[]; readonly width?: string | undefined })

/** The actions that are really there. */
export function actionItems(actions: CardActions | undefined): readonly CardAction[] {
  const items = isList(actions) ? actions : (actions?.items ?? [])
  return items.filter((item) => item !== false && item !== undefined)
}

/** The options beside the list, when given. */
export function actionOptions(
  actions: CardActions | undefined,
): (Shared & { readonly width?: string | undefined }) | undefined {
  return isList(actions) ? undefined : actions
}

function isList(actions: CardActions | undefined): actions is readonly (CardAction | false | undefined)[] {
  return Array.isArray(actions)
}

/** One action. The heading of its card is added for screen readers, so that "Change" is never all they hear. */
export function Action({
  action,
  heading: given,
}: {
  readonly action: CardAction
  readonly heading?: string | HeadingProps | undefined
}) {
  const isLink = Boolean(action.href) && !action.type
  const about = wordsOf(optionsOf<HeadingProps>(given))
  const { id, name, value, type, href, attributes } = action
  const control = isLink ? { href } : { name, type: type ?? 'submit', value }
  return h(
    isLink ? 'a' : 'button',
    { class: classNames('nhsuk-link', action.classes), id, ...control, ...attributes },
    wordsOf(action),
    (action.visuallyHiddenText || about) && (
      <span class="nhsuk-u-visually-hidden">
        {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
        {about && <> ({about})</>}
      </span>
    ),
  )
}

/** The actions of a card: one alone, or a list. */
export function CardActionList({
  actions,
  heading,
}: {
  readonly actions: CardActions | undefined
  readonly heading: HeadingProps | undefined
}): Content {
  const [first, ...others] = actionItems(actions)
  const classes = classNames('nhsuk-card__actions', actionOptions(actions)?.classes)
  if (!first) return null
  if (others.length === 0) {
    return (
      <div class={classes}>
        <Action action={first} heading={heading} />
      </div>
    )
  }
  return (
    <ul class={classes}>
      {[first, ...others].map((action) => (
        <li class="nhsuk-card__action" key={action.href ?? action.text}>
          <Action action={action} heading={heading} />
        </li>
      ))}
    </ul>
  )
}
