import { classNames, modifier } from '../../markup/class-names.ts'
import type { Content } from '../../markup/wording.ts'
import { Caption, type CaptionProps } from '../caption/caption.tsx'
import { type FieldTitle, settleTitle } from '../heading/field-title.ts'
import { Heading } from '../heading/heading.tsx'

/** The name of a group of form controls. */
export type LegendProps = FieldTitle & { readonly children?: Content }

/** A legend, first child of a fieldset. Shows nothing when it has no words. */
export function Legend({ children, ...title }: LegendProps) {
  const { heading, own, caption } = settleTitle(title)
  const words = children || own.html || own.text
  if (!words) return null
  const sized = modifier('nhsuk-fieldset__legend--', ['s', 'm', 'l', 'xl'], own.size, title.classes)
  const classes = classNames('nhsuk-fieldset__legend', sized, title.classes)
  const hidden = own.visuallyHiddenText
  const inner = { html: words, visuallyHiddenText: hidden, caption: captionInside(caption) }
  return (
    <>
      {heading ? (
        <legend class={classes} id={title.id} {...title.attributes}>
          <Heading
            {...inner}
            id={heading.id}
            level={heading.level}
            className="nhsuk-fieldset__heading"
            attributes={heading.attributes}
          />
        </legend>
      ) : (
        <Heading {...inner} id={title.id} className={classes} attributes={title.attributes} element="legend" />
      )}
      {caption.placement === 'after' && <Caption {...caption} />}
    </>
  )
}

/** A caption before the legend would stand outside its fieldset's first child, so it starts the legend instead. */
function captionInside(caption: CaptionProps): CaptionProps | undefined {
  if (caption.placement === 'after') return undefined
  return { ...caption, placement: caption.placement === 'before' ? 'start' : caption.placement }
}
