import { SummaryList } from '#design/index.ts'

type Answered = { readonly words: string; readonly isYes: boolean }

/** What an organisation answered, each to the question as it was put. */
export function Answers({ answers }: { readonly answers: readonly Answered[] }) {
  if (answers.length === 0) return null
  return (
    <section>
      <h2>The three answers</h2>
      <SummaryList
        rows={answers.map(({ words, isYes }) => ({
          key: { text: words, width: 'three-quarters' },
          value: isYes ? 'Yes' : 'No',
        }))}
      />
    </section>
  )
}
