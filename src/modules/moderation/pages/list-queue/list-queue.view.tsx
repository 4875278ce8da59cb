import type { VNode } from 'preact'
import { EmptyState, Heading, InsetText, type TagProps, TaskList } from '#design/index.ts'

/** One submission in the queue. */
export type QueueLine = {
  readonly href: string
  readonly heading: string
  readonly says: string
  readonly status: 'waiting' | 'late' | 'asked' | 'accepted' | 'refused'
}

type Shown = {
  readonly which: 'waiting' | 'decided'
  readonly lines: readonly QueueLine[]
  readonly onDuty: readonly string[]
  readonly isCut: boolean
}

const tags: Readonly<Record<QueueLine['status'], TagProps>> = {
  waiting: { text: 'Waiting', colour: 'blue' },
  late: { text: 'Late', colour: 'red' },
  asked: { text: 'Asked back', colour: 'grey' },
  accepted: { text: 'Accepted', colour: 'green' },
  refused: { text: 'Refused', colour: 'grey' },
}

/** The queue: what was sent in, what is owed, and who is there. */
export function listQueueView({ which, lines, onDuty, isCut }: Shown): VNode {
  return (
    <>
      <Heading level={1} size="l" text="What was sent in" />
      <InsetText>
        <p>
          {onDuty.length > 0 ? `On duty now: ${onDuty.join(', ')}.` : 'Nobody is on duty now.'}{' '}
          <a href="/desk/duty">Who is on duty</a>
        </p>
      </InsetText>
      {lines.length === 0 ? (
        <EmptyState heading={{ text: which === 'waiting' ? 'Nothing waits' : 'Nothing was decided yet', level: 2 }}>
          <p>What people suggest and send appears here, with what is owed first at the top.</p>
        </EmptyState>
      ) : (
        <TaskList
          idPrefix="queue"
          items={lines.map(({ heading, href, says, status }) => ({
            heading,
            href,
            hint: says,
            status: { tag: tags[status] },
          }))}
        />
      )}
      {isCut && <p>There are more. They appear when these have been decided.</p>}
      <p>
        {which === 'waiting' ? (
          <a href="/desk/queue?which=decided">Show what was decided</a>
        ) : (
          <a href="/desk/queue">Show what waits</a>
        )}
      </p>
    </>
  )
}
