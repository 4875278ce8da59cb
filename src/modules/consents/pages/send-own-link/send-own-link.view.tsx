import type { VNode } from 'preact'

/** The link is on its way. */
export function linkSentView({ href }: { readonly href: string }): VNode {
  return (
    <>
      <h1>Their own link is on its way</h1>
      <p>It goes to the address that is kept for them. When they answer, it shows here by itself.</p>
      <p>
        <a href={href}>Back to the consent</a>
      </p>
    </>
  )
}

/** There is no address to send it to. */
export function noAddressView({ href }: { readonly href: string }): VNode {
  return (
    <>
      <h1>No address is kept for them</h1>
      <p>Nothing was sent. Write down an e-mail address, or let them approve a print on paper.</p>
      <p>
        <a href={`${href}/person`}>Write down who it is</a>
      </p>
    </>
  )
}
