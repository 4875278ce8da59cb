import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, ProblemSummary, problemAt, Radios, WarningCallout } from '#design/index.ts'
import { lostChecks, lostReasons } from '#modules/sign-in/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { Staff } from '../../domain/staff-member.ts'

type Shown = {
  readonly staff: Staff
  readonly factors: number
  readonly worksElsewhere: boolean
  readonly isOwn: boolean
  readonly answers: { readonly reason: string; readonly check: string }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** Help for somebody who has lost every second step; or why it cannot be given here. */
export function helpMemberView(shown: Shown): VNode {
  const { staff, problems } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Lost second steps of {staff.name}</h1>
      <p>
        A second step is a code from an app, a code on paper, or a passkey. Whoever has lost all of theirs cannot sign
        in.
      </p>
      {whyNot(shown) ?? <Taking {...shown} />}
    </>
  )
}

function whyNot({ staff, factors, worksElsewhere, isOwn }: Shown): VNode | null {
  if (isOwn)
    return <p>This is your own sign-in. Somebody else who looks after sign-ins here has to help you with it.</p>
  if (factors === 0) return <p>{staff.name} has no second step, so there is none to take away.</p>
  if (!worksElsewhere) return null
  return (
    <p>
      {staff.name} works for more than one organisation here, and a second step guards all of them. So none of them can
      take it away. Ask the people who run Lessen for you: they can.
    </p>
  )
}

function Taking({ staff, answers, problems, tokens }: Shown) {
  return (
    <>
      <WarningCallout heading={{ text: 'First make sure that it is really them', level: 2 }}>
        <p>Whoever has learned their password may be asking you. A mail or a message from them is not enough.</p>
      </WarningCallout>
      <p>
        All their second steps stop working, and they are signed out everywhere. Then their password alone lets them in,
        and they can add a new second step. They are told by mail, and what you did is written down.
      </p>
      <Form action={`/staff/${staff.id}/lost-second-steps`} tokens={tokens}>
        <Radios
          name="reason"
          fieldset={{ legend: { text: 'What happened?', size: 's' } }}
          value={answers.reason}
          items={offered(lostReasons)}
          errorMessage={problemAt(problems, 'reason')}
        />
        <Radios
          name="check"
          fieldset={{ legend: { text: 'How did you make sure that it is them?', size: 's' } }}
          value={answers.check}
          items={offered(lostChecks)}
          errorMessage={problemAt(problems, 'check')}
        />
        <Button text="Take all second steps away" variant="warning" />
      </Form>
    </>
  )
}

function offered(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, text]) => ({ value, text }))
}

type Helped = { readonly staff: Staff; readonly factors: number; readonly isTold: boolean }

/** That it was done, and what comes next. */
export function helpedView({ staff, factors, isTold }: Helped): VNode {
  return (
    <>
      <h1>Second steps taken away</h1>
      <p>{factors === 1 ? 'One second step was' : `${factors} second steps were`} taken away.</p>
      <p>
        {staff.name} can sign in with their password now. Ask them to add a new second step soon: printed codes need no
        phone.
      </p>
      {isTold && <p>A mail tells them what was done.</p>}
      <Button text="Done" href={`/staff/${staff.id}`} variant="secondary" />
    </>
  )
}
