import { h } from 'preact'
import { classNames, modifier } from '../../markup/class-names.ts'
import { type Content, type WordedPart, wordsOf } from '../../markup/wording.ts'
import { Icon } from '../icon/icon.tsx'

/** The one thing a page leads to: a link, or a button when it has a `type`. */
export type ActionLinkProps = WordedPart & {
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | undefined
  readonly openInNewWindow?: boolean | undefined
  readonly variant?: 'reverse' | undefined
  readonly children?: Content
}

/** An action link. */
export function ActionLink(props: ActionLinkProps) {
  const { href, type, openInNewWindow, variant, id, classes, attributes, children } = props
  const isLink = Boolean(href) && !type
  const own = isLink ? { href, target: openInNewWindow ? '_blank' : undefined } : { type: type ?? 'submit' }
  const reverse = modifier('nhsuk-action-link--', ['reverse'], variant, classes)
  return h(
    isLink ? 'a' : 'button',
    { class: classNames('nhsuk-action-link', reverse, classes), id, ...own, ...attributes },
    <Icon name="arrow-right-circle" />,
    <span class="nhsuk-action-link__text">{children || wordsOf(props)}</span>,
  )
}
