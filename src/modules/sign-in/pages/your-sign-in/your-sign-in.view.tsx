import type { VNode } from 'preact'
import { Button, SummaryList, WarningCallout } from '#design/index.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import { OpenSessions, type SessionShown } from './open-sessions.tsx'

type FactorShown = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly says: readonly string[]
}

type Shown = {
  readonly email: string
  /** Whether they came by their organisation's own sign-in, which can change none of this. */
  readonly isByProvider: boolean
  readonly hasPassword: boolean
  readonly organisation: string
  /** The organisation asks for a second step, and there is none. */
  readonly isSecondStepMissing: boolean
  /** Few printed codes are left. */
  readonly isRunningOut: boolean
  /** Where they were going when they were shown this; null when they came by themselves. */
  readonly goOn: string | null
  readonly factors: readonly FactorShown[]
  readonly sessions: readonly SessionShown[]
  readonly tokens: FormTokens
}

/** The page about one's own sign-in. */
export function yourSignInView(shown: Shown): VNode {
  const { email, isByProvider, organisation, sessions, tokens } = shown
  return (
    <>
      <h1>Your sign-in</h1>
      <Warnings {...shown} />
      {isByProvider ? <ByProvider email={email} organisation={organisation} /> : <PasswordAndFactors {...shown} />}
      <h2>This device</h2>
      <p>
        <a href="/pin">A PIN for this device</a> opens your screen again after it was locked.
      </p>
      <h2>Your mail</h2>
      <p>
        <a href="/my-mail">Choose when mail comes to you</a>: each at once, or what can wait once a day.
      </p>
      <h2>Where you are signed in</h2>
      <OpenSessions sessions={sessions} mayEnd={!isByProvider} tokens={tokens} />
    </>
  )
}

function ByProvider({ email, organisation }: Pick<Shown, 'email' | 'organisation'>) {
  return (
    <>
      <h2>How you signed in</h2>
      <SummaryList
        rows={[
          { key: 'E-mail address', value: email },
          { key: 'Signed in with', value: organisation },
        ]}
      />
      <p>
        This way in opens {organisation} only. A password or a second step of Lessen cannot be seen or changed from
        here: if you have one, sign out and sign in with it.
      </p>
    </>
  )
}

function PasswordAndFactors({ email, hasPassword, factors }: Shown) {
  return (
    <>
      <h2>Address and password</h2>
      <SummaryList
        rows={[
          { key: 'E-mail address', value: email },
          {
            key: 'Password',
            value: hasPassword ? 'Set' : 'None',
            actions: [
              { href: '/your-sign-in/password', text: hasPassword ? 'Change' : 'Set', visuallyHiddenText: 'password' },
            ],
          },
        ]}
      />
      <h2>Second step</h2>
      <p>
        After your password we ask for a second step that only you have. Whoever learns your password still stays out.
      </p>
      <Factors factors={factors} />
    </>
  )
}

function Warnings({ organisation, isSecondStepMissing, isRunningOut, goOn }: Shown) {
  return (
    <>
      {isSecondStepMissing && (
        <WarningCallout heading={{ text: 'Add a second step first', level: 2 }}>
          <p>{organisation} asks you for a second step. Add one below, then go on with your work.</p>
        </WarningCallout>
      )}
      {isRunningOut && (
        <WarningCallout heading={{ text: 'Few printed codes are left', level: 2 }}>
          <p>
            <a href="/your-sign-in/printed-codes">Print a new sheet</a> while you still have one.
          </p>
        </WarningCallout>
      )}
      {goOn !== null && <Button text="Go on to where you were going" href={goOn} />}
    </>
  )
}

function Factors({ factors }: { readonly factors: readonly FactorShown[] }) {
  return (
    <>
      {factors.length === 0 ? (
        <p>You have no second step.</p>
      ) : (
        <SummaryList
          rows={factors.map(({ id, kind, name, says }) => ({
            key: `${kind}: ${name}`,
            value: { html: says.map((sentence) => <p key={sentence}>{sentence}</p>) },
            actions: [{ href: `/your-sign-in/factors/${id}/remove`, text: 'Remove', visuallyHiddenText: name }],
          }))}
        />
      )}
      <p>Add one that suits your work. Any one of them is enough; two are better, in case one is lost.</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>
          <a href="/your-sign-in/authenticator-app">Authenticator app</a>: six digits from a phone, tablet or computer
        </li>
        <li>
          <a href="/your-sign-in/printed-codes">Printed codes</a>: a sheet of paper, for places without phones
        </li>
        <li>
          <a href="/your-sign-in/passkey">Passkey</a>: a finger, your face, or a security key
        </li>
      </ul>
    </>
  )
}
