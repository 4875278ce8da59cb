import type { VNode } from 'preact'
import { Button, WarningCallout } from '#design/index.ts'

type Shown = { readonly address: string; readonly code: string; readonly holder: string; readonly until: string }

/** The link and its code, shown once, and how to hand them over. */
export function linkGivenView({ address, code, holder, until }: Shown): VNode {
  return (
    <>
      <h1>The link and its code</h1>
      <WarningCallout heading={{ text: 'Shown once', level: 2 }}>
        <p>Copy both now, or print this page. Nobody can show them to you again.</p>
      </WarningCallout>
      <h2>The link</h2>
      <p class="lessen-reference">{address}</p>
      <h2>The code</h2>
      <p class="lessen-reference">{code}</p>
      <h2>How to hand them over</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>
          For: {holder}. It works until {until}.
        </li>
        <li>Give the link one way and the code another: the link by mail or on paper, the code by word of mouth.</li>
        <li>Never put both into one message. Either of them alone opens nothing.</li>
        <li>You can end it at any time, on the page of links.</li>
      </ul>
      <Button text="I have both" href="/links" />
    </>
  )
}
