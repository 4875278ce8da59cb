import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Heading, InsetText, ProblemSummary } from '#design/index.ts'
import { DecisionForms, type DecisionFormsProps } from './decision-forms.view.tsx'

type Shown = DecisionFormsProps & {
  readonly title: string
  readonly caption: string
  readonly content: VNode
  readonly received: string
  /** The hours owed, in words; null when it was decided. */
  readonly owed: string | null
  readonly decided: { readonly says: string; readonly reason: string | null; readonly leadsTo: string | null } | null
  /** Who else looks at it now. */
  readonly claimedByOther: string | null
  readonly words: readonly { readonly at: string; readonly by: 'team' | 'sender'; readonly says: string }[]
  readonly alike: readonly { readonly text: string; readonly href: string }[]
  readonly problems: readonly Problem[]
}

/** One submission, for a moderator. */
export function viewSubmissionView(shown: Shown): VNode {
  const { title, caption, content, received, owed, words, alike, problems } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text={title} caption={caption} />
      <p>
        Sent at {received}. {owed && <strong>{owed}.</strong>}
      </p>
      {content}
      {alike.length > 0 && <Alike alike={alike} />}
      {words.map(({ at, by, says }) => (
        <InsetText key={`${at} ${by}`}>
          <p>
            <strong>{by === 'team' ? 'We asked' : 'Its sender answered'}</strong> at {at}:
          </p>
          <p>{says}</p>
        </InsetText>
      ))}
      <Deciding {...shown} />
    </>
  )
}

function Alike({ alike }: Pick<Shown, 'alike'>) {
  return (
    <InsetText>
      <p>
        <strong>We may have this already:</strong>
      </p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {alike.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </InsetText>
  )
}

function Deciding(shown: Shown) {
  const { decided, claimedByOther } = shown
  if (decided)
    return (
      <InsetText>
        <p>{decided.says}</p>
        {decided.reason && <p>{decided.reason}</p>}
        {decided.leadsTo && (
          <p>
            <a href={decided.leadsTo}>What became of it</a>
          </p>
        )}
      </InsetText>
    )
  if (claimedByOther)
    return (
      <InsetText>
        <p>{claimedByOther} is looking at this. Somebody else can decide it half an hour after they began.</p>
      </InsetText>
    )
  return <DecisionForms {...shown} />
}
