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
  /** By which kind it can be narrowed. */
  readonly kinds: readonly { readonly text: string; readonly href: string; readonly isChosen: boolean }[]
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

/** From how many on there is a way to refuse many at once. */
const fewestForMany = 10

/** The queue: what was sent in, what is owed, and who is there. */
export function listQueueView({ which, lines, kinds, onDuty, isCut }: Shown): VNode {
  return (
    <>
      <Heading level={1} size="l" text="What was sent in" />
      <InsetText>
        <p>
          {onDuty.length > 0 ? `On duty now: ${onDuty.join(', ')}.` : 'Nobody is on duty now.'}{' '}
          <a href="/desk/duty">Who is on duty</a>
        </p>
      </InsetText>
      {kinds.length > 0 && (
        <ul class="nhsuk-list" aria-label="Kinds">
          {kinds.map(({ text, href, isChosen }) => (
            <li key={href}>{isChosen ? <strong>{text}</strong> : <a href={href}>{text}</a>}</li>
          ))}
        </ul>
      )}
      {lines.length === 0 ? (
        <EmptyState heading={{ text: which === 'waiting' ? 'Nothing waits' : 'Nothing was decided yet', level: 2 }}>
          <p>What people suggest and send appears here, what is owed first on top.</p>
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
      {which === 'waiting' && lines.length >= fewestForMany && (
        <p>
          <a href="/desk/queue/many">Refuse many at once</a>
        </p>
      )}
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
