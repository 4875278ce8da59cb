import { type Figure, FigureText, Heading, Table } from '#design/index.ts'
import type { ShownAnswers, ShownFeedback } from '../domain/feedback.ts'

type FeedbackProps = { readonly feedback: ShownFeedback; readonly level: 2 | 3 }

/** What people said of a webinar, as far as nobody can be told by it. */
export function FeedbackView({ feedback, level }: FeedbackProps) {
  return (
    <section aria-labelledby="feedback">
      <Heading level={level} size="m" text="What people said" attributes={{ id: 'feedback' }} />
      {feedback.is === 'none' && <p>Nobody has said anything yet.</p>}
      {feedback.is === 'too few to tell' && <p>Too few people answered to tell: fewer than five.</p>}
      {feedback.is === 'figures' && (
        <>
          <p>{feedback.total} people answered.</p>
          <Answers caption="Was it useful?" answers={feedback.useful} />
          <Answers caption="Will you do something differently?" answers={feedback.change} />
          <p>An answer that fewer than five people gave is suppressed: it could point at somebody.</p>
        </>
      )}
    </section>
  )
}

function Answers({ caption, answers }: { readonly caption: string; readonly answers: ShownAnswers }) {
  return (
    <Table
      caption={caption}
      head={[{ text: 'Answer' }, { text: 'People' }]}
      rows={answers.map(({ answer, figure }) => [
        { text: `${answer.slice(0, 1).toUpperCase()}${answer.slice(1)}` },
        { html: <FigureText figure={figureOf(figure)} /> },
      ])}
    />
  )
}

function figureOf(figure: ShownAnswers[number]['figure']): Figure {
  if (figure.kind === 'value') return { is: 'value', text: String(figure.value) }
  return { is: figure.kind }
}
