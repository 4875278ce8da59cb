import type { Problem } from '#basics/result.ts'
import { Button, Details, problemAt, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

/** What the forms need to know that decide a submission. */
export type DecisionFormsProps = {
  readonly path: string
  readonly isMine: boolean
  readonly accepting: string
  readonly canAsk: boolean
  readonly answers: { readonly reason: string; readonly question: string }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** Claim, accept, refuse with a reason, ask back. */
export function DecisionForms(props: DecisionFormsProps) {
  const { path, isMine, accepting, answers, problems, tokens } = props
  return (
    <>
      <h2 class="nhsuk-heading-m">Decide</h2>
      {isMine ? (
        <p>You have said that you look at this. Others see that for half an hour.</p>
      ) : (
        <Form action={`${path}/claim`} tokens={tokens} keepsTyping={false}>
          <Button text="I am looking at this" classes="nhsuk-button--secondary" />
        </Form>
      )}
      <Form action={`${path}/accept`} tokens={tokens} keepsTyping={false}>
        <p>{accepting}</p>
        <Button text="Accept" />
      </Form>
      <Form action={`${path}/refuse`} tokens={tokens}>
        <Textarea
          name="reason"
          label="Why it is refused"
          hint="Whoever sent it reads this, if they left an address. Be kind."
          rows={3}
          value={answers.reason}
          errorMessage={problemAt(problems, 'reason')}
        />
        <div class="nhsuk-button-group">
          <Button text="Refuse" variant="secondary" name="does" value="refuse" />
          <Button text="It is spam: refuse, and tell nobody" variant="secondary" name="does" value="spam" />
        </div>
      </Form>
      <AskBack {...props} />
    </>
  )
}

function AskBack({ path, canAsk, answers, problems, tokens }: DecisionFormsProps) {
  if (!canAsk) return <p>Whoever sent it left no address, so nothing can be asked.</p>
  const problem = problemAt(problems, 'question')
  return (
    <Details summary="Ask its sender something" open={answers.question !== '' || problem !== undefined}>
      <Form action={`${path}/ask`} tokens={tokens}>
        <Textarea
          name="question"
          label="Your question"
          hint="It is sent by mail, with a link to answer. It comes back to the queue when they do."
          rows={3}
          value={answers.question}
          errorMessage={problem}
        />
        <Button text="Ask" classes="nhsuk-button--secondary" />
      </Form>
    </Details>
  )
}
