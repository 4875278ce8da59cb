import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import {
  Button,
  Checkboxes,
  Details,
  Input,
  NotificationBanner,
  PasswordInput,
  ProblemSummary,
  problemAt,
  SummaryList,
} from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { TypedProvider } from '../../domain/provider-setting.ts'
import { WaysIn } from './ways-in.tsx'

/** What the page shows. */
export type ProviderShown = {
  readonly typed: TypedProvider
  readonly isSetUp: boolean
  readonly isSaved: boolean
  /** The address that the provider must know. */
  readonly wayBack: string
  /** The address to hand out to staff. */
  readonly wayIn: string
  /** The ending of the visitor's own address. */
  readonly domain: string
  readonly breakGlass: readonly { readonly id: string; readonly name: string }[]
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The settings of an organisation's own sign-in. */
export function organisationProviderView(shown: ProviderShown): VNode {
  const { isSetUp, isSaved, wayBack, wayIn, problems, tokens } = shown
  return (
    <>
      {isSaved && <NotificationBanner variant="success" text="Saved. It answered as it should." />}
      <ProblemSummary problems={problems} />
      <h1>Your organisation’s own sign-in</h1>
      <p>
        Staff can sign in to Lessen with the sign-in they use at work, if it speaks OpenID Connect. Only people you have
        invited get in, and it opens this organisation only.
      </p>
      <h2>What to tell your sign-in about Lessen</h2>
      <SummaryList
        rows={[
          { key: 'Address to come back to', value: wayBack },
          { key: 'Kind', value: 'Web application, authorization code with PKCE, and a secret' },
          { key: 'What it must state', value: 'sub, email, email_verified, and auth_time (when somebody signed in)' },
        ]}
      />
      <h2>What your sign-in tells you</h2>
      <Form action="/organisation/sign-in-provider" tokens={tokens}>
        <TheirWords {...shown} />
        <h2>Who uses it</h2>
        <WaysIn {...shown} />
        <Button text="Save" />
      </Form>
      {isSetUp && (
        <>
          <h2>The way in for your staff</h2>
          <p>
            Hand out this address, or put it on your own pages: <a href={wayIn}>{wayIn}</a>
          </p>
          <h2>Stop using it</h2>
          <p>Everybody who came by it is signed out, and passwords let people in again.</p>
          <Form action="/organisation/sign-in-provider/remove" tokens={tokens}>
            <Button text="Remove it" variant="warning" />
          </Form>
        </>
      )}
    </>
  )
}

function TheirWords({ typed, isSetUp, domain, problems }: ProviderShown) {
  const plain = { autocapitalize: 'none', spellcheck: false } as const
  const at = (field: string) => problemAt(problems, field)
  return (
    <>
      <Input
        {...plain}
        name="issuer"
        label="Its address (issuer)"
        hint="Like https://login.example.org. It must name itself so."
        value={typed.issuer}
        errorMessage={at('issuer')}
      />
      <Input
        {...plain}
        name="client-id"
        label="Application ID (client_id)"
        value={typed.clientId}
        errorMessage={at('client-id')}
      />
      <PasswordInput
        name="client-secret"
        label="Application secret (client_secret)"
        hint={
          isSetUp
            ? 'Kept encrypted, and shown to nobody. Leave it empty to keep it.'
            : 'Kept encrypted, and shown to nobody.'
        }
        autocomplete="off"
        errorMessage={at('client-secret')}
      />
      <Details summary="What it calls people" open={hasClaimProblem(problems)}>
        <Input
          {...plain}
          name="subject-claim"
          label="What names somebody for good"
          hint="It must never be given to another person. Usually sub."
          width={20}
          value={typed.subjectClaim}
          errorMessage={at('subject-claim')}
        />
        <Input
          {...plain}
          name="email-claim"
          label="Their e-mail address"
          width={20}
          value={typed.emailClaim}
          errorMessage={at('email-claim')}
        />
        <Input
          {...plain}
          name="verified-claim"
          label="That the address was checked"
          hint="Only an address for which this is true connects somebody."
          width={20}
          value={typed.verifiedClaim}
          errorMessage={at('verified-claim')}
        />
      </Details>
      <Checkboxes
        name="finds-by-domain"
        idPrefix="finds-by-domain"
        values={typed.findsByDomain ? ['yes'] : []}
        items={[
          {
            value: 'yes',
            text: `People may type their address instead of the code, when it ends in @${domain}`,
            hint: 'Not when another organisation here uses the same ending.',
          },
        ]}
      />
    </>
  )
}

function hasClaimProblem(problems: readonly Problem[]): boolean {
  return problems.some(({ field }) => field.endsWith('-claim'))
}
