import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Input, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Asking = { readonly problems: readonly Problem[]; readonly tokens: FormTokens }

/** Asks for the code that goes with a link. Says nothing of what the link opens. */
export function openLinkView({ problems, tokens }: Asking): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Type your code</h1>
      <p>You have opened a link. It also needs a code: 8 numbers.</p>
      <p>The person who gave you the link gave you the code too. They may have told you, or written it down for you.</p>
      <Form action="/link" tokens={tokens}>
        <Input
          name="link-code"
          label="Your code"
          inputmode="numeric"
          autocomplete="off"
          width={10}
          errorMessage={problemAt(problems, 'link-code')}
        />
        <Button text="Go on" />
      </Form>
      <p>If you have no code, or it does not work, ask the person who gave you the link.</p>
    </>
  )
}

/** What to do when no link is open in this browser. */
export function linkClosedView({ isClosed }: { readonly isClosed: boolean }): VNode {
  return (
    <>
      <h1>{isClosed ? 'Your link is closed' : 'Open your link'}</h1>
      {isClosed ? (
        <p>Nobody can read it in this browser now, without your link and your code.</p>
      ) : (
        <p>
          No link is open in this browser. It may have closed because it was not used, or because its last day is over.
        </p>
      )}
      <p>To read it again, open the link that you were given, and type your code.</p>
      <p>If that does not work, ask the person who gave you the link.</p>
    </>
  )
}
