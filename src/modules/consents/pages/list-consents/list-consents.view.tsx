import type { VNode } from 'preact'
import { EmptyState, Tag } from '#design/index.ts'

type Shown = {
  readonly lines: readonly {
    readonly href: string
    readonly title: string
    readonly noun: string
    readonly state: string
    readonly isDue: boolean
  }[]
  readonly keepers: readonly string[]
  readonly mayChoose: boolean
}

/** Everything about somebody, and how their consent stands. */
export function listConsentsView({ lines, keepers, mayChoose }: Shown): VNode {
  return (
    <>
      <h1>Consents</h1>
      <p>
        Stories and people in the directory are shown only while a consent is in force. It ends by itself. A story also
        needs its author’s yes to exactly the words that are shown.
      </p>
      <p>
        {keepers.length === 2
          ? `Real names are known to ${keepers.join(' and ')}.`
          : 'Nobody has been chosen yet who may see real names.'}{' '}
        {mayChoose && <a href="/desk/consents/keepers">Choose the two who may see them</a>}
      </p>
      {lines.length === 0 ? (
        <EmptyState heading="Nothing here needs a consent yet">
          <p>Write a story or an entry of the directory first.</p>
        </EmptyState>
      ) : (
        <ul class="nhsuk-list lessen-found">
          {lines.map(({ href, title, noun, state, isDue }) => (
            <li key={href}>
              <h2 class="nhsuk-heading-s">
                <a href={href}>{title}</a>
              </h2>
              <p class="lessen-found__about">
                <Tag colour={isDue ? 'orange' : 'grey'} text={state} /> {noun}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
