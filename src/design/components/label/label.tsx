import { h } from 'preact'
import type { Content } from '../../markup/wording.ts'
import { Caption } from '../caption/caption.tsx'
import { type FieldTitle, settleTitle } from '../heading/field-title.ts'
import { Heading } from '../heading/heading.tsx'

/** The name of one form control; `for` is the control's id. */
export type LabelProps = FieldTitle & { readonly for?: string | undefined; readonly children?: Content }

/** A label. Shows nothing when it has no words. */
export function Label({ for: control, children, ...title }: LabelProps) {
  const { heading, own, caption } = settleTitle(title)
  if (!children && !own.html && !own.text) return null
  const isInside = caption.placement === undefined || caption.placement === 'start' || caption.placement === 'end'
  const label = (
    <Heading
      {...own}
      id={title.id}
      caption={isInside ? caption : undefined}
      sizes={['s', 'm', 'l', 'xl']}
      className="nhsuk-label"
      classPrefix="nhsuk-label--"
      classes={title.classes}
      attributes={{ for: control, ...title.attributes }}
      element="label"
    >
      {children}
    </Heading>
  )
  const wrapper = { class: 'nhsuk-label-wrapper', id: heading?.id, ...heading?.attributes }
  return (
    <>
      {caption.placement === 'before' && <Caption {...caption} />}
      {heading ? h(`h${heading.level || 1}`, wrapper, label) : label}
      {caption.placement === 'after' && <Caption {...caption} />}
    </>
  )
}
