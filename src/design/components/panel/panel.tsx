import { classNames, modifier } from '../../markup/class-names.ts'
import { type Content, optionsOf, type WordedPart, wordsOf } from '../../markup/wording.ts'
import { Heading, type HeadingProps } from '../heading/heading.tsx'

/** "Done": the page that follows a finished journey. Say what happens next below it. */
export type PanelProps = WordedPart & {
  readonly heading: string | HeadingProps
  readonly variant?: 'interruption' | undefined
  readonly children?: Content
}

/** A confirmation panel; `interruption` makes it a pause before going on. */
export function Panel(props: PanelProps) {
  const { variant, id, classes, attributes } = props
  const content = props.children || wordsOf(props)
  const interruption = modifier('nhsuk-panel--', ['interruption'], variant, classes)
  return (
    <div class={classNames('nhsuk-panel', interruption, classes)} id={id} {...attributes}>
      <Heading
        {...optionsOf<HeadingProps>(props.heading)}
        sizes={['m', 'l', 'xl']}
        className="nhsuk-panel__heading"
        classPrefix="nhsuk-panel__heading--"
      />
      {content && <div class="nhsuk-panel__body">{content}</div>}
    </div>
  )
}
