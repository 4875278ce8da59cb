import { classNames } from '../../markup/class-names.ts'
import { type Content, type WordedPart, wordsOf } from '../../markup/wording.ts'

/** A link, seen when focused, past the header to the page's content. */
export type SkipLinkProps = WordedPart & { readonly href?: string | undefined; readonly children?: Content }

/** The skip link; first thing in the body. Points to `#maincontent` and says so unless told otherwise. */
export function SkipLink({ href, id, classes, attributes, children, ...words }: SkipLinkProps) {
  return (
    <a
      class={classNames('nhsuk-skip-link', classes)}
      id={id}
      data-module="nhsuk-skip-link"
      href={href || '#maincontent'}
      {...attributes}
    >
      {children || wordsOf(words) || 'Skip to main content'}
    </a>
  )
}
