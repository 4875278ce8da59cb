import { Heading, SummaryList } from '#design/index.ts'
import type { DescribedPart } from '../domain/described-row.ts'
import { Lines } from './lines.view.tsx'

/** A whole record in words, part by part. What goes with another answer is shown only when it says something. */
export function RecordInWords({ parts }: { readonly parts: readonly DescribedPart[] }) {
  return (
    <>
      {parts.map(({ key, title, rows }) => (
        <section key={key}>
          <Heading level={2} size="m" text={title} />
          <SummaryList
            rows={rows
              .filter(({ says, aside }) => says !== null || aside !== true)
              .map(({ asks, says, letter }) => ({
                key: asks,
                value: { html: <Answer says={says} letter={letter} /> },
              }))}
          />
        </section>
      ))}
    </>
  )
}

/** What the law asks for is missing; anything else is just not answered. */
function Answer({ says, letter }: { readonly says: string | null; readonly letter: string | undefined }) {
  if (says !== null) return <Lines text={says} />
  return <em>{letter === undefined ? 'Not answered' : 'Missing'}</em>
}
