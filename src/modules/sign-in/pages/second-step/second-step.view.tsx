import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { ProblemSummary, problemAt } from '#design/index.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import type { FactorKind } from '../../domain/factor.ts'
import { CodeForm, PasskeyForm } from '../factors/factor-forms.tsx'

type Shown = {
  readonly email: string
  readonly kinds: readonly FactorKind[]
  /** What a passkey is asked; null where there is none to ask. */
  readonly question: string | null
  readonly next: string
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The page after the password. */
export function secondStepView({ email, kinds, question, next, problems, tokens }: Shown): VNode {
  const hidden = { next }
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Second step</h1>
      <p>
        Your password was right, {email}. Now show that it is really you. <a href="/sign-in">Not you? Start again</a>
      </p>
      <CodeForm
        action="/sign-in/second-step"
        kinds={kinds}
        error={problemAt(problems, 'code')}
        {...{ hidden, tokens }}
      />
      {kinds.includes('passkey') && (
        <PasskeyForm action="/sign-in/second-step/passkey" {...{ question, hidden, tokens }} />
      )}
      <p>
        If you have none of these with you, ask the person who looks after sign-ins in your organisation. Somebody there
        can record for you in the meantime.
      </p>
    </>
  )
}
