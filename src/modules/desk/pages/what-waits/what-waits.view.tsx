import { Button, EmptyState, Heading } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import { type EntryLineProps, EntryLines } from '../list-entries/desk-lines.view.tsx'

/** Entries that wait for the same thing. */
export type PileProps = {
  readonly heading: string
  readonly total: number
  readonly more: string
  readonly lines: readonly EntryLineProps[]
}

type Shown = {
  readonly queues: readonly {
    readonly href: string
    readonly title: string
    readonly count: number
    readonly says: string | null
  }[]
  readonly mayWrite: boolean
  /** The places where the visitor may go. */
  readonly places: readonly { readonly text: string; readonly href: string }[]
  readonly tokens: FormTokens
  /** What was typed and never saved. */
  readonly typing: readonly {
    readonly href: string
    readonly discard: string
    readonly title: string
    readonly about: string
  }[]
  readonly piles: readonly PileProps[]
}

/** What needs the visitor now, before everything else that can be done here. */
export function whatWaitsView(shown: Shown) {
  const { queues, piles, typing, mayWrite, places } = shown
  const full = piles.filter(({ total }) => total > 0)
  const isEmpty = full.length === 0 && typing.length === 0 && queues.every(({ count }) => count === 0)
  return (
    <>
      <Heading level={1} size="l" text="What needs you now" />
      {mayWrite && (
        <p class="nhsuk-button-group">
          <Button href="/desk/new" text="Write something new" />
          <Button href="/desk/entries" text="All entries" variant="secondary" />
          <Button href="/desk/reviews" text="Reviews" variant="secondary" />
        </p>
      )}
      {isEmpty && (
        <EmptyState heading="Nothing waits">
          <p>Drafts, proposals, reviews that are due and what visitors send in appear here.</p>
        </EmptyState>
      )}
      <Queues queues={queues} />
      <Typing {...shown} />
      {full.map(({ heading, total, lines, more }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <EntryLines lines={lines} level={3} />
          {total > lines.length && (
            <p>
              <a href={more}>
                All {total}: {heading.toLowerCase()}
              </a>
            </p>
          )}
        </section>
      ))}
      <Places places={places} />
    </>
  )
}

function Places({ places }: Pick<Shown, 'places'>) {
  if (places.length === 0) return null
  return (
    <nav aria-labelledby="places">
      <h2 id="places">Places</h2>
      <ul class="nhsuk-list">
        {places.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What people wait for; where nothing waits, its place stands under Places, and nothing here. */
function Queues({ queues }: Pick<Shown, 'queues'>) {
  const full = queues.filter(({ count, says }) => count > 0 || says !== null)
  if (full.length === 0) return null
  return (
    <ul class="nhsuk-list">
      {full.map(({ href, title, count, says }) => (
        <li key={href}>
          <a href={href}>{title}</a>: {count === 0 ? 'nothing waits' : count}
          {says !== null && `. ${says}`}
        </li>
      ))}
    </ul>
  )
}

function Typing({ typing, tokens }: Shown) {
  if (typing.length === 0) return null
  return (
    <section>
      <h2>Typed and not saved</h2>
      <ul class="nhsuk-list lessen-found">
        {typing.map(({ href, discard, title, about }) => (
          <li key={href}>
            <h3 class="nhsuk-heading-s">
              <a href={href}>{title}</a>
            </h3>
            <p class="lessen-found__about">{about}</p>
            <Form action={discard} tokens={tokens} keepsTyping={false}>
              <Button variant="secondary" small>
                Throw away<span class="nhsuk-u-visually-hidden">: {title}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
