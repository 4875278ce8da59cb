import { h } from 'preact'
import { classNames, modifier } from '../../markup/class-names.ts'
import { type Content, optionsOf, type WordedPart, wordsOf } from '../../markup/wording.ts'
import { Caption, type CaptionProps } from '../caption/caption.tsx'

/** The sizes of headings. */
export type HeadingSize = 'xxs' | 'xs' | 's' | 'm' | 'l' | 'xl'

/** A heading. `className`, `classPrefix`, `sizes` and `element` serve the components that are headings in disguise. */
export type HeadingProps = WordedPart & {
  readonly size?: HeadingSize | undefined
  readonly level?: number | undefined
  readonly caption?: string | CaptionProps | undefined
  readonly href?: string | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly className?: string | undefined
  readonly classPrefix?: string | undefined
  readonly sizes?: readonly HeadingSize[] | undefined
  readonly element?: string | undefined
  readonly children?: Content
}

const SIZES: readonly HeadingSize[] = ['xxs', 'xs', 's', 'm', 'l', 'xl']

/** A heading with an optional caption. Shows nothing when it has no words. */
export function Heading(props: HeadingProps) {
  const words = props.children || wordsOf(props)
  if (!words) return null
  const { placement, size = props.size, ...rest } = captionOf(props)
  const hasCaption = Boolean(wordsOf(rest))
  const caption = <Caption {...rest} size={size} placement={placement} />
  const element = props.element ?? `h${props.level || 1}`
  const attributes = { class: headingClasses(props), id: props.id, ...props.attributes }
  return (
    <>
      {placement === 'before' && caption}
      {h(
        element,
        attributes,
        hasCaption && (placement === undefined || placement === 'start') && [caption, ' '],
        props.href ? (
          <a class="nhsuk-link" href={props.href}>
            {words}
          </a>
        ) : (
          words
        ),
        props.visuallyHiddenText && <span class="nhsuk-u-visually-hidden"> {props.visuallyHiddenText}</span>,
        hasCaption && placement === 'end' && [' ', caption],
      )}
      {placement === 'after' && caption}
    </>
  )
}

function captionOf(props: HeadingProps): CaptionProps {
  return optionsOf(props.caption) ?? {}
}

/** `nhsuk-heading-l` where the prefix is the class itself, else both: `nhsuk-label nhsuk-label--l`. */
function headingClasses(props: HeadingProps): string | undefined {
  const { className = 'nhsuk-heading', classPrefix = `${className}-`, sizes = SIZES, classes } = props
  const sized = modifier(classPrefix, sizes, props.size, classes)
  const isWhole = sized !== undefined && classPrefix === `${className}-`
  return classNames(!isWhole && className, sized, classes)
}
