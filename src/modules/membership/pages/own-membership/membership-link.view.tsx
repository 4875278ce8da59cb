import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Input, InsetText, ProblemSummary, problemAt } from '#design/index.ts'
import { VisitorForm } from '#platform/forms/visitor-form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Asking = {
  readonly email: string
  readonly problems: readonly Problem[]
  readonly sendsMail: boolean
  readonly tokens: FormTokens
}

/** Where a member asks for their link. */
export function askForMembershipLinkView({ email, problems, sendsMail, tokens }: Asking): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>See your membership</h1>
      {!sendsMail && <InsetText text="No mail is sent from here yet." />}
      {sendsMail && (
        <VisitorForm action="/membership/link" tokens={tokens}>
          <p>Type the address with which you joined, or as whose lead you are written to. We send you a link.</p>
          <Input
            name="email"
            label="Your e-mail address"
            type="email"
            autocomplete="email"
            autocapitalize="none"
            spellcheck={false}
            width={30}
            value={email}
            errorMessage={problemAt(problems, 'email')}
          />
          <Button text="Send me the link" />
        </VisitorForm>
      )}
    </>
  )
}

/** The same for every address. */
export function membershipLinkSentView(): VNode {
  return (
    <>
      <h1>Look in your mail</h1>
      <p>If that address belongs to a member, a mail with a link is on its way. It works for one day.</p>
      <p>If none comes, look among unwanted mail, and check the address.</p>
    </>
  )
}
