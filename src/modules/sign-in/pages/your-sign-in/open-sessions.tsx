import { Button, Table } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

/** One browser that is signed in. */
export type SessionShown = {
  readonly id: string
  readonly device: string
  readonly started: string
  readonly used: string
  readonly isThis: boolean
}

type Props = {
  readonly sessions: readonly SessionShown[]
  /** Whether they may be ended from here. */
  readonly mayEnd: boolean
  readonly tokens: FormTokens
}

/** Every browser that is signed in, each to be ended; this one is ended by signing out. */
export function OpenSessions({ sessions, mayEnd, tokens }: Props) {
  if (!mayEnd) return <Table responsive head={['Browser', 'Signed in', 'Last used']} rows={sessions.map(told)} />
  return (
    <>
      <p>Each is one browser. End any that you do not know or no longer use: it is signed out at once.</p>
      <Table
        responsive
        head={['Browser', 'Signed in', 'Last used', 'End']}
        rows={sessions.map(({ id, device, started, used, isThis }) => [
          device,
          started,
          used,
          { html: isThis ? 'This is the one you are using' : <End id={id} device={device} tokens={tokens} /> },
        ])}
      />
      {sessions.length > 1 && (
        <Form action="/your-sign-in/sessions/end-others" tokens={tokens}>
          <Button text="End all others" variant="warning" />
        </Form>
      )}
    </>
  )
}

function told({ device, started, used, isThis }: SessionShown) {
  return [isThis ? `${device} (the one you are using)` : device, started, used]
}

function End({ id, device, tokens }: { readonly id: string; readonly device: string; readonly tokens: FormTokens }) {
  return (
    <Form action={`/your-sign-in/sessions/${id}/end`} tokens={tokens}>
      <Button text="End" ariaLabel={`End ${device}`} variant="secondary" small />
    </Form>
  )
}
