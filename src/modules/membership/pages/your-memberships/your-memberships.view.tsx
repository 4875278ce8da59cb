import type { VNode } from 'preact'
import { Button, Card, EmptyState } from '#design/index.ts'

type Shown = {
  readonly email: string
  readonly lines: readonly {
    readonly text: string
    readonly href: string
    readonly says: string
    readonly isOrganisation: boolean
  }[]
}

/** What somebody who is signed in is a member of; a way to join for who is no member. */
export function yourMembershipsView({ email, lines }: Shown): VNode {
  return (
    <>
      <h1>Your membership</h1>
      {lines.length === 0 && (
        <EmptyState heading="You are not a member yet">
          <p>No membership belongs to {email}. Joining is free for people.</p>
          <Button text="Join the network" href="/join" />
        </EmptyState>
      )}
      {lines.map(({ text, href, says, isOrganisation }) => (
        <Card key={href} heading={{ text, level: 2, size: 'm' }}>
          <p>{says}</p>
          <p>
            <a href={href}>
              {isOrganisation ? 'Renew, the public list, or leave' : 'What we hold, or leave'}
              <span class="nhsuk-u-visually-hidden">: {text}</span>
            </a>
          </p>
        </Card>
      ))}
      <p>
        <a href="/newsletter/change">Choose what the newsletter tells you</a>
      </p>
    </>
  )
}

/** For whoever signs in as an organisation let them: a membership of the network is between them and the network alone. */
export function openByMailView(): VNode {
  return (
    <>
      <h1>Your membership</h1>
      <p>
        You sign in as your organisation has let you. Your membership of the network is yours alone, so it opens by a
        link that we mail to you.
      </p>
      <Button text="Mail me the link" href="/membership/link" />
      <p>
        Not a member yet? <a href="/join">Join the network</a>. It is free.
      </p>
    </>
  )
}
