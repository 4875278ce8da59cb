/** A piece of a text: the same in both, taken out, or added. */
type ShownPiece = { readonly is: 'same' | 'taken out' | 'added'; readonly text: string }

/** Parts of an entry that changed. */
export type ChangesProps = {
  readonly changes: readonly { readonly label: string; readonly pieces: readonly ShownPiece[] }[]
  readonly level?: 2 | 3
}

/** What changed, word by word: told by lines and by words in brackets, so that nobody needs to see a colour. */
export function Changes({ changes, level = 3 }: ChangesProps) {
  const Title = level === 2 ? 'h2' : 'h3'
  return changes.map(({ label, pieces }) => (
    <section key={label}>
      <Title class="nhsuk-heading-s">{label}</Title>
      <p class="lessen-changes">
        {pieces.map((piece, at) => (
          <ChangedPiece key={at} {...piece} />
        ))}
      </p>
    </section>
  ))
}

function ChangedPiece({ is, text }: ShownPiece) {
  if (is === 'same') return <span>{shortened(text)}</span>
  const Marked = is === 'added' ? 'ins' : 'del'
  return (
    <Marked>
      <span aria-hidden="true">{is === 'added' ? '[+' : '[−'}</span>
      <span class="nhsuk-u-visually-hidden">{is === 'added' ? ' added: ' : ' taken out: '}</span>
      {text}
      <span aria-hidden="true">{is === 'added' ? '+]' : '−]'}</span>
      <span class="nhsuk-u-visually-hidden"> end </span>
    </Marked>
  )
}

/** Long stretches in which nothing changed say so, instead of hiding the change between pages of text. */
function shortened(text: string): string {
  if (text.length < 600) return text
  return `${text.slice(0, 250)} […] ${text.slice(-250)}`
}
