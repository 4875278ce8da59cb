import type { VNode } from 'preact'
import { Heading, Markup } from '#design/index.ts'

/** One thing that an issue points to. */
export type ShownItem = {
  readonly title: string
  readonly says: string
  readonly href: string
  /** What is said before its title. */
  readonly notes: readonly string[]
}

/** An issue as it is read on the site. */
export type ShownIssue = {
  readonly title: string
  /** The list and the day. */
  readonly caption: string
  /** Light markup. */
  readonly opening: string
  readonly items: readonly ShownItem[]
}

/** One issue, as a page. */
export function readIssueView(issue: ShownIssue): VNode {
  return (
    <article>
      <Heading level={1} size="l" text={issue.title} caption={issue.caption} />
      <IssueWords {...issue} />
      <p>
        <a href="/newsletter">Get the newsletter by e-mail</a>
      </p>
    </article>
  )
}

/** What an issue says and points to, without its heading. */
export function IssueWords({ opening, items }: Pick<ShownIssue, 'opening' | 'items'>) {
  return (
    <>
      <Markup text={opening} />
      {items.map(({ title, says, href, notes }) => (
        <section key={href}>
          <h2 class="nhsuk-heading-s">
            {notes.length > 0 && <span class="nhsuk-caption-m">{notesInLine(notes)}</span>}
            <a href={href}>{title}</a>
          </h2>
          {says !== '' && <p>{says}</p>}
        </section>
      ))}
    </>
  )
}

/** What something tells about, before its title, where somebody may not want to meet it unawares. */
export function notesInLine(notes: readonly string[]): string {
  return `Tells about: ${notes.join(' · ')}`
}
