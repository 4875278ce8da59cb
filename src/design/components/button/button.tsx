import { h } from 'preact'
import { classNames, modifier } from '../../markup/class-names.ts'
import { type Attributes, type Content, type WordedPart, wordsOf } from '../../markup/wording.ts'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'

const VARIANTS = ['brand', 'login', 'reverse', 'secondary', 'secondary-solid', 'warning'] as const

/** How strong a button looks. One plain (primary) button a page; `warning` for deeds that are hard to undo. */
export type ButtonVariant = (typeof VARIANTS)[number]

/** A button; a link that looks like one when it has `href` and no `type`. */
export type ButtonProps = WordedPart & {
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  readonly variant?: ButtonVariant | undefined
  readonly small?: boolean | undefined
  readonly icon?: IconName | ButtonIcon | undefined
  readonly ariaLabel?: string | undefined
  readonly preventDoubleClick?: boolean | undefined
  readonly children?: Content
}

type ButtonIcon = { readonly name: IconName; readonly placement?: 'start' | 'end' | undefined }

/** A button. Words start with a verb: "Save and continue". */
export function Button(props: ButtonProps) {
  const isLink = Boolean(props.href) && !props.type
  const attributes: Attributes = {
    class: buttonClasses(props),
    id: props.id,
    'data-module': 'nhsuk-button',
    'data-prevent-double-click': props.preventDoubleClick?.toString(),
    'aria-label': props.ariaLabel,
    ...(isLink ? linkAttributes(props) : controlAttributes(props)),
    ...props.attributes,
  }
  return h(isLink ? 'a' : 'button', attributes, buttonContent(props))
}

function linkAttributes({ href }: ButtonProps) {
  return { href, role: 'button', draggable: 'false' }
}

function controlAttributes({ type, name, value, disabled }: ButtonProps) {
  return { name, type: type ?? 'submit', value, disabled, 'aria-disabled': disabled ? 'true' : undefined }
}

function buttonClasses({ variant, icon, small, classes }: ButtonProps): string | undefined {
  return classNames(
    'nhsuk-button',
    modifier('nhsuk-button--', VARIANTS, variant, classes),
    icon && 'nhsuk-button--icon',
    small && modifier('nhsuk-button--', ['small'], 'small', classes),
    classes,
  )
}

function buttonContent(props: ButtonProps): Content {
  const words = props.children || wordsOf(props)
  if (!props.icon) return words
  const icon: ButtonIcon = typeof props.icon === 'string' ? { name: props.icon } : props.icon
  const drawing = <Icon name={icon.name} />
  return (
    <>
      {icon.placement !== 'end' && drawing}
      {words && <span class="nhsuk-button__content">{words}</span>}
      {icon.placement === 'end' && drawing}
    </>
  )
}
