import { classNames } from '../../markup/class-names.ts'

/** One part that must be filled in; `href` leads to its field. */
export type LeftItem = { readonly href: string; readonly text: string; readonly done?: boolean | undefined }

/** What is still to be filled in before the form can be sent, with links there. Says so when nothing is. */
export function WhatIsLeft(props: {
  readonly items: readonly LeftItem[]
  readonly id?: string | undefined
  readonly heading?: string | undefined
}) {
  const left = props.items.filter((item) => !item.done)
  const isDone = left.length === 0
  const id = props.id ?? 'what-is-left'
  return (
    <section
      class={classNames('lessen-left', isDone && 'lessen-left--done')}
      aria-labelledby={id}
      data-module="lessen-what-is-left"
    >
      <h2 class="nhsuk-heading-s" id={id}>
        {isDone
          ? 'Everything needed is filled in'
          : (props.heading ?? `What’s left: ${left.length} of ${props.items.length}`)}
      </h2>
      <ul>
        {props.items.map(({ href, text, done }) => (
          <li key={href} hidden={done}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
