import type { VNode } from 'preact'
import { ActionLink, EmptyState, Heading, InsetText, PageLinks, SummaryList } from '#design/index.ts'
import type { LiveProof } from '../../domain/member.ts'

type ListShown = {
  readonly members: readonly { readonly href: string; readonly name: string; readonly says: string }[]
  readonly at: { readonly page: number; readonly pages: number; readonly count: number }
}

/** Organisations that agreed to be shown. */
export function showMembersView({ members, at }: ListShown): VNode {
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
        <ul class="nhsuk-list">
          {members.map(({ href, name, says }) => (
            <li key={href}>
              <a href={href}>{name}</a> <span class="lessen-found__about">{says}</span>
            </li>
          ))}
        </ul>
      )}
      <PageLinks at={at} href={(page) => `/members?page=${page}`} />
      <ActionLink href="/join" text="Join the network" />
    </>
  )
}

type MemberShown = {
  readonly name: string
  readonly caption: string
  /** Set where it has ended: nothing else is shown then. */
  readonly ended: string | null
  readonly rows: readonly { readonly key: string; readonly value: string }[]
  readonly website: string | null
  readonly promises: readonly { readonly sentence: string; readonly since: string; readonly proof: LiveProof }[]
}

/** One member: what it promised, in its words, and since when. */
export function showMemberView({ name, caption, ended, rows, website, promises }: MemberShown): VNode {
  return (
    <article itemscope itemtype="https://schema.org/Organization">
      <meta itemprop="name" content={name} />
      <Heading level={1} size="l" text={name} caption={caption} />
      {ended !== null && <InsetText text={ended} />}
      {rows.length > 0 && <SummaryList rows={rows} />}
      {website !== null && (
        <p>
          <a href={website} rel="nofollow ugc">
            Its own site
          </a>
        </p>
      )}
      {ended === null && promises.length > 0 && (
        <>
          <h2>What it promised</h2>
          {promises.map(({ sentence, since, proof }) => (
            <section key={sentence}>
              <blockquote class="nhsuk-inset-text">
                <p>{sentence}</p>
              </blockquote>
              <p class="lessen-found__about">
                Since {since}. {proofInWords(proof)}
              </p>
            </section>
          ))}
          <p>A promise is what an organisation says of itself. Nobody has checked it.</p>
        </>
      )}
    </article>
  )
}

function proofInWords(proof: LiveProof): string {
  if (proof.is === 'not yet shown') return 'Whether it is kept is not yet shown.'
  return proof.is === 'yes' ? `Shown to be kept on ${proof.on}.` : `Shown not to be kept on ${proof.on}.`
}
