import { h } from 'preact'
import { classNames, modifier } from '../../markup/class-names.ts'
import { type Content, type WordedPart, wordsOf } from '../../markup/wording.ts'

/** A link to the page before; a button when it has a `type` or no `href`. */
export type BackLinkProps = WordedPart & {
  readonly href?: string | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly variant?: 'reverse' | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly children?: Content
}

/** A link back. Says "Back" when given no words. */
export function BackLink(props: BackLinkProps) {
  const { href, type, variant, id, classes, attributes, visuallyHiddenText, children } = props
  const isLink = Boolean(href) && !type
  const reverse = modifier('nhsuk-back-link--', ['reverse'], variant, classes)
  return h(
    isLink ? 'a' : 'button',
    {
      class: classNames('nhsuk-back-link', reverse, classes),
      id,
      ...(isLink ? { href } : { type: type ?? 'submit' }),
      ...attributes,
    },
    visuallyHiddenText && <span class="nhsuk-u-visually-hidden">{visuallyHiddenText} </span>,
    children || wordsOf(props) || 'Back',
  )
}
