import type { JoiningSet } from '../../domain/joining-set.ts'
import type { Rewording } from '../../domain/joining-words.ts'

type WordsShown = JoiningSet & { readonly published: string | null; readonly changes: Rewording | null }

/** The words of a version, and what they changed. */
export function Words({ source, questions, commitments, published, changes }: WordsShown) {
  return (
    <>
      <p>{source}</p>
      {published !== null && <p>Published on {published}.</p>}
      <Sentences title="Questions" lines={questions.map(({ words }) => words)} />
      <Sentences title="Promises" lines={commitments.map(({ sentence }) => sentence)} />
      {changes && <Changes {...changes} />}
    </>
  )
}

/** What is new in a version, and what it asks or offers no longer. */
export function Changes({ asked, askedNoMore, offered, offeredNoMore }: Rewording) {
  if ([asked, askedNoMore, offered, offeredNoMore].every(({ length }) => length === 0))
    return <p>The questions and promises are the same; their order or the help below them changed.</p>
  return (
    <>
      <Sentences title="New questions" lines={asked} />
      <Sentences title="Asked no longer" lines={askedNoMore} />
      <Sentences title="New promises" lines={offered} />
      <Sentences title="Offered no longer" lines={offeredNoMore} />
    </>
  )
}

function Sentences({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3 class="nhsuk-heading-s">{title}</h3>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
