import { classNames, modifier } from '../../markup/class-names.ts'
import type { Content, Shared } from '../../markup/wording.ts'

/** A wide thing that scrolls sideways on its own; `labelledBy` is the id of the words that name it. */
export type ScrollProps = Shared & {
  readonly labelledBy?: string | undefined
  readonly text?: string | undefined
  readonly variant?: 'reverse' | undefined
  readonly children?: Content
}

/** A scrolling region. The script makes it reachable by keyboard when it does scroll. */
export function Scroll({ labelledBy, text, variant, id, classes, attributes, children }: ScrollProps) {
  const reverse = modifier('nhsuk-scroll--', ['reverse'], variant, classes)
  return (
    <div class={classNames('nhsuk-scroll', reverse, classes)} id={id} data-module="nhsuk-scroll" {...attributes}>
      <div class="nhsuk-scroll__content" role="region" aria-labelledby={labelledBy}>
        {children || <p>{text}</p>}
      </div>
    </div>
  )
}
