import type { VNode } from 'preact'
import { EmptyState, Heading, TaskList } from '#design/index.ts'

type Shown = {
  readonly which: 'waiting' | 'all'
  readonly alerts: readonly {
    readonly href: string
    readonly heading: string
    readonly says: string
    readonly isWaiting: boolean
  }[]
  /** Whether there may be more than are shown. */
  readonly isCut: boolean
}

/** The alerts, each with the sentence that explains it. */
export function listAlertsView({ which, alerts, isCut }: Shown): VNode {
  return (
    <>
      <Heading level={1} size="l" text="Alerts" />
      <p>
        An alert is a question, not a verdict: there are often good reasons for what it shows. Alerts about yourself are
        for somebody else to look into.
      </p>
      {alerts.length === 0 ? (
        <EmptyState heading={{ text: which === 'waiting' ? 'None waits' : 'There has been none', level: 2 }}>
          <p>New deeds are looked through every minute.</p>
        </EmptyState>
      ) : (
        <TaskList
          idPrefix="alerts"
          items={alerts.map(({ href, heading, says, isWaiting }) => ({
            heading,
            href,
            hint: says,
            status: isWaiting ? { tag: { text: 'Waiting', colour: 'orange' } } : 'Looked into',
          }))}
        />
      )}
      {isCut && <p>There are more. They appear when these have been looked into.</p>}
      <p>
        {which === 'waiting' ? (
          <a href="/audit/alerts?which=all">Show those looked into as well</a>
        ) : (
          <a href="/audit/alerts">Show only those that wait</a>
        )}
      </p>
      <p>
        <a href="/audit/rules">Change what raises an alert</a>
      </p>
    </>
  )
}
