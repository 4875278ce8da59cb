import { optionsOf, type WordedPart } from '../../markup/wording.ts'
import type { CaptionProps } from '../caption/caption.tsx'
import type { HeadingProps, HeadingSize } from './heading.tsx'

/** The words of a label or legend, which may be the page's heading at the same time. */
export type FieldTitle = WordedPart & {
  readonly size?: HeadingSize | undefined
  readonly caption?: string | CaptionProps | undefined
  readonly visuallyHiddenText?: string | undefined
  /** Makes it a heading: its words, its options, or `true` to use the words given beside it. */
  readonly heading?: string | boolean | HeadingProps | undefined
  readonly isPageHeading?: boolean | undefined
}

/** A label or legend with its options settled. `heading` is there when a heading element stands around or inside it. */
export type SettledTitle = {
  readonly heading: HeadingProps | undefined
  readonly own: Pick<HeadingProps, 'text' | 'html' | 'visuallyHiddenText' | 'size'>
  readonly caption: CaptionProps
}

/** Settles which words, size and caption a label or legend shows, as nhsuk-frontend does. */
export function settleTitle(title: FieldTitle): SettledTitle {
  const given = typeof title.heading === 'boolean' ? undefined : optionsOf<HeadingProps>(title.heading)
  const heading: HeadingProps | undefined = isHeading(title) ? (given ?? {}) : undefined
  const size = heading?.size ?? title.size
  const caption = optionsOf<CaptionProps>(heading?.caption ?? title.caption) ?? {}
  return {
    heading,
    own: {
      text: heading?.text ?? title.text ?? given?.text,
      html: heading?.html ?? title.html ?? given?.html,
      visuallyHiddenText: heading?.visuallyHiddenText ?? title.visuallyHiddenText,
      size,
    },
    caption: { ...caption, size: caption.size ?? size },
  }
}

function isHeading(title: FieldTitle): boolean {
  if (title.isPageHeading === true) return title.heading !== false
  return title.isPageHeading === undefined && Boolean(title.heading)
}
