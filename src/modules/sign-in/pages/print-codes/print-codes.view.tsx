import type { VNode } from 'preact'
import { Button, InsetText, WarningCallout } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Asking = { readonly hasSheet: boolean; readonly isBusy: boolean; readonly tokens: FormTokens }

/** Before the codes are made: what they are for. */
export function printCodesView({ hasSheet, isBusy, tokens }: Asking): VNode {
  return (
    <>
      <h1>Print codes</h1>
      {isBusy && <InsetText text="Many people are signing in just now. Try again in a minute." />}
      <p>You get ten codes on paper. After your password, type one of them. Each code works once.</p>
      <p>They are for places where phones are not allowed, and for the day when your phone is lost.</p>
      {hasSheet && <p>You have a sheet already. Its codes stop working as soon as you have new ones.</p>}
      <p>Be near a printer, or have pen and paper: the codes are shown once.</p>
      <Form action="/your-sign-in/printed-codes" tokens={tokens}>
        <Button text="Make new codes" preventDoubleClick />
      </Form>
    </>
  )
}

type Sheet = { readonly codes: readonly string[]; readonly email: string; readonly on: string }

/** The codes, to be printed or copied by hand. The address is on the sheet; what it opens is not said. */
export function sheetView({ codes, email, on }: Sheet): VNode {
  return (
    <>
      <h1>Your printed codes</h1>
      <WarningCallout heading={{ text: 'Shown once', level: 2 }}>
        <p>Print this page now, or copy the codes by hand. Nobody can show them to you again.</p>
      </WarningCallout>
      <ol class="nhsuk-list nhsuk-list--number">
        {codes.map((code) => (
          <li key={code}>
            <strong>{code}</strong>
          </li>
        ))}
      </ol>
      <p>
        For {email}, made on {on}. Cross out each code when you have used it. Keep the sheet as you keep your keys, and
        not with your password.
      </p>
      <Button text="I have them on paper" href="/your-sign-in" />
    </>
  )
}
