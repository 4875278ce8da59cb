import { Button, ExitPage, InsetText } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { Voice } from '../domain/tell-incident.ts'

/** The way off at once, for somebody who must not be seen reading it: a page of the weather tells nothing. */
export function WayOut() {
  return <ExitPage href="https://www.bbc.co.uk/weather" />
}

/** Whom to talk to, high on the page: the words of whoever gave the link. */
export function TalkTo({ talkTo, voice }: { readonly talkTo: string; readonly voice: Voice }) {
  return (
    <InsetText>
      <h2 class="nhsuk-heading-s">{voice === 'you' ? 'If you want to talk to somebody' : 'Whom to ask'}</h2>
      <p>{talkTo}</p>
    </InsetText>
  )
}

/** What can be done about what is read here, and who has checked these pages. */
export function AboutThesePages(props: {
  readonly voice: Voice
  readonly organisation: string
  readonly talkTo: string
}) {
  const { voice, organisation } = props
  return (
    <>
      {voice === 'you' && (
        <>
          <h2>What you can do</h2>
          <ul class="nhsuk-list nhsuk-list--bullet">
            <li>If something is wrong or missing, you can say so. Ask for it to be put right.</li>
            <li>If you are not happy with what happened, you can complain.</li>
            <li>You can ask for a copy of everything that {organisation} has written about you.</li>
            <li>You can ask for an advocate: somebody on your side, who does not work for {organisation}.</li>
          </ul>
          <p>The person named above can help you with each of these.</p>
        </>
      )}
      <p>Names of other people are taken out, to protect them. Yours would be taken out in the same way.</p>
      <p>These pages are not yet checked by people with lived experience.</p>
    </>
  )
}

/** Closes the link in this browser: on a shared computer nobody else reads on. */
export function CloseLink({ tokens }: { readonly tokens: FormTokens }) {
  return (
    <Form action="/link/close" tokens={tokens}>
      <Button variant="secondary" text="I have finished: close it" />
    </Form>
  )
}
