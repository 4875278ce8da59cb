import { Heading, type HeadingProps } from '../components/heading/heading.tsx'
import { type Content, optionsOf } from '../markup/wording.ts'

/** What stands where a list would, when there is nothing in it: that it is empty, why, and what to do first. */
export function EmptyState({
  heading: given,
  children,
}: {
  readonly heading: string | HeadingProps
  readonly children?: Content
}) {
  const heading = optionsOf<HeadingProps>(given)
  return (
    <div class="lessen-empty">
      <Heading {...heading} level={heading?.level ?? 2} size={heading?.size ?? 'm'} />
      {children}
    </div>
  )
}
