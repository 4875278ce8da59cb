import type { VNode } from 'preact'
import { Heading, Progress, SummaryList } from '#design/index.ts'
import type { IssueCounts } from '../../domain/newsletter-issue.ts'

type Shown = {
  readonly path: string
  readonly title: string
  readonly publicHref: string
  readonly caption: string
  readonly isSending: boolean
  /** How many readers still have no mail. */
  readonly left: number
  readonly counts: IssueCounts
}

/** What became of an issue: how far it has come, and what is known of its mails. Never who opened or followed what. */
export function issueProgressView({ path, title, publicHref, caption, isSending, left, counts }: Shown): VNode {
  const number = (count: number) => count.toLocaleString('en-GB')
  return (
    <>
      <Heading level={1} size="l" text={title} caption={caption} />
      {isSending && (
        <Progress
          id="sending"
          heading="Mails are being asked for"
          href={path}
          state={{ is: 'running', done: counts.mails, of: counts.mails + left }}
          things="mails"
        />
      )}
      <SummaryList
        rows={[
          { key: 'Mails', value: number(counts.mails) },
          { key: 'Sent', value: number(counts.sent) },
          { key: 'Waiting', value: number(counts.waits) },
          { key: 'Refused by the mail server', value: number(counts.refused) },
          { key: 'Came back', value: number(counts.bounced) },
          { key: 'Not sent by us', value: number(counts.stopped) },
          { key: 'Stopped the list from this mail', value: number(counts.ended) },
        ]}
      />
      <p>What became of a mail is known some minutes later. We do not know who opened it: nothing in it tells us.</p>
      <p>
        <a href={publicHref}>See the issue as everybody sees it</a>
      </p>
    </>
  )
}
