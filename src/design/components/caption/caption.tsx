import { h } from 'preact'
import { classNames, modifier } from '../../markup/class-names.ts'
import { type WordedPart, wordsOf } from '../../markup/wording.ts'

/** Where a caption stands: `start` or `end` of the heading's own element, or `before` or `after` it. */
export type CaptionPlacement = 'before' | 'start' | 'end' | 'after'

/** The small line above or below a heading that says what it belongs to. */
export type CaptionProps = WordedPart & {
  readonly size?: string | undefined
  readonly placement?: CaptionPlacement | undefined
  readonly element?: 'span' | 'p' | 'div' | undefined
}

const SIZES = ['m', 'l', 'xl', 'xxl']

/** A heading's caption. Shows nothing when it has no words. */
export function Caption({ size, placement, element = 'span', id, classes, attributes, ...words }: CaptionProps) {
  const content = wordsOf(words)
  if (!content) return null
  const isBelow = placement === 'after' || placement === 'end'
  const sized = modifier('nhsuk-caption-', SIZES, size, classes) ?? 'nhsuk-caption'
  return h(
    element,
    { class: classNames(sized, isBelow && 'nhsuk-caption--bottom', classes), id, ...attributes },
    content,
  )
}
