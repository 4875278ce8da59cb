import { h } from 'preact'
import type { Content } from '../../markup/wording.ts'

/** Something that happened; `when` is shown, `at` is the instant for machines (ISO 8601). */
export type TimelineEntry = {
  readonly when: string
  readonly at?: string | undefined
  readonly heading: string
  readonly children?: Content
}

/** What happened, in order. */
export function Timeline({
  entries,
  headingLevel = 3,
}: {
  readonly entries: readonly TimelineEntry[]
  readonly headingLevel?: 2 | 3 | 4 | undefined
}) {
  return (
    <ol class="lessen-timeline">
      {entries.map((entry, index) => (
        <li key={index}>
          <div class="lessen-timeline__when">
            {entry.at ? <time dateTime={entry.at}>{entry.when}</time> : entry.when}
          </div>
          {h(`h${headingLevel}`, { class: 'nhsuk-heading-s' }, entry.heading)}
          {entry.children}
        </li>
      ))}
    </ol>
  )
}
