import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import {
  ActionLink,
  Button,
  Checkboxes,
  Details,
  Heading,
  InsetText,
  NotificationBanner,
  ProblemSummary,
  SummaryList,
} from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'
import type { JoiningSet } from '../../domain/joining-set.ts'
import { CommitmentFields, QuestionFields } from '../join-network/joining-fields.view.tsx'
import type { NamingLead } from '../name-lead/name-lead.view.tsx'
import { ChooseSignIn } from './choose-sign-in.view.tsx'
import { History, type HistoryShown } from './history.view.tsx'
import { NameLead } from './name-lead-here.view.tsx'
import { Promised, type PromisedShown } from './promised.view.tsx'

/** What a member sees of their own membership. */
export type OwnMembership = {
  readonly name: string
  readonly isOrganisation: boolean
  readonly says: string
  readonly rows: readonly { readonly key: string; readonly value: string }[]
  readonly promises: PromisedShown
  readonly saved: string | null
  readonly problems: readonly Problem[]
  /** Set while it can be renewed, or for what was typed to renew. */
  readonly renewing: {
    readonly given: Readonly<Record<string, string>>
    readonly chosen: readonly string[]
    /** What was promised in words that are offered no longer. */
    readonly ending: readonly string[]
  } | null
  /** Set for an organisation that is a member: what it agreed to show, null for nothing. */
  readonly listing: {
    readonly isListed: boolean
    /** Whether it is a member no more: then it can only be taken away. */
    readonly hasEnded: boolean
    readonly shows: readonly string[]
    readonly href: string
  } | null
  /** Set where another lead can be named. */
  readonly naming: NamingLead | null
  readonly history: HistoryShown
  readonly canLeave: boolean
  /** Whether it lapsed or was declined: then it can ask again. */
  readonly hasEnded: boolean
  readonly set: JoiningSet
  readonly action: string
}

/** One's own membership: what is held, renewing, the public list, and leaving. */
export function ownMembershipView(shown: OwnMembership): VNode {
  const {
    name,
    says,
    rows,
    promises,
    saved,
    problems,
    renewing,
    listing,
    naming,
    history,
    canLeave,
    hasEnded,
    set,
    action,
  } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      {saved !== null && <NotificationBanner variant="success" text={saved} />}
      <Heading level={1} size="l" text={name} caption="Your membership" />
      <p class="nhsuk-lede-text">{says}</p>
      {renewing && (
        <section>
          <h2>Renew for a year</h2>
          <LinkForm action={action}>
            <QuestionFields set={set} given={renewing.given} problems={problems} />
            <Ending sentences={renewing.ending} />
            <CommitmentFields set={set} chosen={renewing.chosen} problems={problems} />
            <Button text="This is right: renew" name="does" value="renew" />
          </LinkForm>
        </section>
      )}
      <SummaryList rows={rows} />
      <Promised title="What you promised" promises={promises} />
      {hasEnded && <ActionLink href="/join/organisation" text="Ask to join again" />}
      {listing &&
        (listing.hasEnded ? <EndedListing {...listing} action={action} /> : <Listing {...listing} action={action} />)}
      {naming && <NameLead {...naming} action={action} />}
      <History lines={history} />
      {canLeave && <ChooseSignIn action={action} />}
      {canLeave && <Leave {...shown} />}
    </>
  )
}

function Ending({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <InsetText>
      <p>The network has new words for what can be promised. When you renew, these promises end:</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </InsetText>
  )
}

function Listing({
  isListed,
  shows,
  href,
  action,
}: NonNullable<OwnMembership['listing']> & { readonly action: string }) {
  return (
    <section>
      <h2>The public list</h2>
      <LinkForm action={action}>
        <Checkboxes
          name="listed"
          hint="Name, sector, nation and what you promised are shown, with the day from which you agreed."
          values={isListed ? ['yes'] : []}
          items={[{ value: 'yes', text: 'We agree to be in the public list of members' }]}
        />
        <Checkboxes
          name="shows"
          fieldset={{ legend: { text: 'Also show', size: 's' } }}
          values={shows}
          items={[
            { value: 'website', text: 'Our own site' },
            { value: 'lead', text: 'The name of our lead' },
          ]}
        />
        <Button text="Save" name="does" value="list" variant="secondary" />
      </LinkForm>
      {isListed && (
        <p>
          <a href={href}>See your public page</a>
        </p>
      )}
    </section>
  )
}

function EndedListing({ href, action }: NonNullable<OwnMembership['listing']> & { readonly action: string }) {
  return (
    <section>
      <h2>Your public page</h2>
      <p>
        <a href={href}>Your public page</a> says when the membership ended, and nothing else. You can have it taken
        away.
      </p>
      <LinkForm action={action}>
        <Button text="Take our page away" name="does" value="list" variant="secondary" />
      </LinkForm>
    </section>
  )
}

function Leave({ isOrganisation, action }: OwnMembership) {
  return (
    <Details summary="Leave the network">
      <p>
        {isOrganisation
          ? 'Your organisation is taken out of the list at once, and its page says when it left. After thirty days we forget its lead.'
          : 'After thirty days we forget everything that we hold about you here. The newsletter is stopped by itself, by the link in it.'}
      </p>
      <LinkForm action={action}>
        <Button text="Leave" name="does" value="leave" variant="warning" />
      </LinkForm>
    </Details>
  )
}

/** That somebody left. */
export function leftView(): VNode {
  return (
    <>
      <h1>You have left</h1>
      <p>Thank you for having been with us. This link does not work any more.</p>
      <p>
        You can <a href="/join">join again</a> at any time.
      </p>
    </>
  )
}
