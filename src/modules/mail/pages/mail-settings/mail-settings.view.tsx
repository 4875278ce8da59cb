import type { VNode } from 'preact'
import type { Id } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { Button, Input, InsetText, NotificationBanner, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Bouncing = { readonly userId: Id; readonly name: string; readonly address: string; readonly since: string }

type Shown = {
  readonly way: 'sent' | 'kept' | 'off'
  readonly answers: { readonly starts: string; readonly ends: string }
  readonly problems: readonly Problem[]
  readonly bouncing: readonly Bouncing[]
  readonly isSaved: boolean
  readonly tokens: FormTokens
}

const ways = {
  sent: 'Lessen sends mail here. A mail says that something waits, and links to it; it never says who or what it is about.',
  kept: 'This is a demonstration: no mail is sent. It is kept, and can be read under /dev/mail.',
  off: 'Mail is not set up here. Those who run Lessen can set it up; until then invitations are handed over.',
} as const

/** Mail of an organisation: whether it is sent, quiet hours, and addresses that mail comes back from. */
export function mailSettingsView({ way, answers, problems, bouncing, isSaved, tokens }: Shown): VNode {
  return (
    <>
      {isSaved && <NotificationBanner variant="success" text="Saved" />}
      <ProblemSummary problems={problems} />
      <h1>Mail</h1>
      <InsetText text={ways[way]} />
      <h2>Addresses that mail came back from</h2>
      {bouncing.length === 0 && <p>None: no mail to anybody who works here came back.</p>}
      {bouncing.map((one) => (
        <CameBack key={one.userId} {...one} tokens={tokens} />
      ))}
      <h2>Your own mail</h2>
      <p>
        <a href="/my-mail">Choose when your own mail comes</a>. Everybody who signs in can do so.
      </p>
      <h2>Quiet hours</h2>
      <p>In these hours mail that can wait does wait. Mail that is urgent always comes at once.</p>
      <Form action="/organisation/mail" tokens={tokens}>
        <Input
          name="starts"
          label="From"
          hint="For example 22:00. Leave both empty for no quiet hours."
          width={5}
          value={answers.starts}
          errorMessage={problemAt(problems, 'starts')}
        />
        <Input
          name="ends"
          label="Until"
          hint="For example 6:30, on the next day if that is earlier."
          width={5}
          value={answers.ends}
          errorMessage={problemAt(problems, 'ends')}
        />
        <Button text="Save" />
      </Form>
    </>
  )
}

function CameBack({ userId, name, address, since, tokens }: Bouncing & { readonly tokens: FormTokens }) {
  return (
    <section>
      <h3>{name}</h3>
      <p>
        Mail to {address} came back on {since}. Nothing more is sent there. Tell {name} in another way, and ask them for
        an address that works.
      </p>
      <Form action="/organisation/mail/works-again" tokens={tokens}>
        <input type="hidden" name="user" value={userId} />
        <Button text={`The address of ${name} works again`} variant="secondary" />
      </Form>
    </section>
  )
}
