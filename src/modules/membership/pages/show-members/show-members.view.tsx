import type { VNode } from 'preact'
import { ActionLink, Details, EmptyState, Heading, InsetText, PageLinks, SummaryList } from '#design/index.ts'

type ListShown = {
  readonly members: readonly { readonly href: string; readonly name: string; readonly says: string }[]
  readonly at: { readonly page: number; readonly pages: number; readonly count: number }
  /** What can be promised now. */
  readonly offered: readonly string[]
}

/** Organisations that agreed to be shown. */
export function showMembersView({ members, at, offered }: ListShown): VNode {
  return (
    <>
      <h1>Member organisations</h1>
      <p class="nhsuk-lede-text">
        Organisations that promised to use less restrictive practice, and agreed to be shown here.
      </p>
      {members.length === 0 ? (
        <EmptyState heading="None yet">
          <p>Members appear here when they agree to it.</p>
        </EmptyState>
      ) : (
        <ul class="nhsuk-list lessen-found">
          {members.map(({ href, name, says }) => (
            <li key={href}>
              <h2 class="nhsuk-heading-s">
                <a href={href}>{name}</a>
              </h2>
              <p class="lessen-found__about">{says}</p>
            </li>
          ))}
        </ul>
      )}
      <PageLinks at={at} href={(page) => `/members?page=${page}`} />
      <Details summary="What a member can promise">
        <p>Each chooses at least one, for a year at a time, and says it of itself in these words.</p>
        <ul class="nhsuk-list nhsuk-list--bullet">
          {offered.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Details>
      <ActionLink href="/join" text="Join the network" />
    </>
  )
}

type MemberShown = {
  readonly name: string
  readonly caption: string
  /** Set where it has ended: nothing else is shown then. */
  readonly ended: string | null
  /** Where its new page is, when it ended and has joined again. */
  readonly again: string | null
  readonly rows: readonly { readonly key: string; readonly value: string }[]
  readonly website: string | null
  /** Until when its promises hold. */
  readonly until: string
  readonly promises: readonly { readonly sentence: string; readonly promised: string; readonly proof: string }[]
}

/** One member: what it promised, in its words, since when and until when. */
export function showMemberView({ name, caption, ended, again, rows, website, until, promises }: MemberShown): VNode {
  return (
    <article itemscope itemtype="https://schema.org/Organization">
      <meta itemprop="name" content={name} />
      <Heading level={1} size="l" text={name} caption={caption} />
      {ended !== null && <InsetText text={ended} />}
      {again !== null && (
        <p>
          It has joined again: <a href={again}>see its page as a member</a>.
        </p>
      )}
      {ended === null && promises.length > 0 && (
        <>
          <h2>What it promised</h2>
          <p>{until}</p>
          <ul class="nhsuk-list lessen-found">
            {promises.map(({ sentence, promised, proof }) => (
              <li key={sentence}>
                <p>
                  <strong>“{sentence}”</strong>
                </p>
                <p class="lessen-found__about">
                  {promised} {proof}
                </p>
              </li>
            ))}
          </ul>
          <WhatItTells />
        </>
      )}
      {rows.length > 0 && <h2>About this membership</h2>}
      {rows.length > 0 && <SummaryList rows={rows} />}
      {website !== null && (
        <p>
          <a href={website} rel="nofollow ugc">
            Its own site
          </a>
        </p>
      )}
    </article>
  )
}

function WhatItTells() {
  return (
    <Details summary="What a promise tells you, and what it does not">
      <p>
        An organisation makes it of itself, in these words, and its lead says once a year whether it still holds. Nobody
        has checked it.
      </p>
      <p>
        Later an organisation can let its own records show whether it keeps a promise. Then it says yes or no here, with
        the day. It will never be a number: how often something was recorded says more about recording than about care.
      </p>
    </Details>
  )
}
