import type { VNode } from 'preact'
import { Button, EmptyState, StatCard, TaskList } from '#design/index.ts'
import type { LinkedMonthCard } from '#modules/insight/index.ts'
import type { WaitingGroup } from '../../domain/waiting.ts'

type Today = {
  readonly day: string
  readonly groups: readonly WaitingGroup[]
  readonly recent: { readonly count: number; readonly href: string } | null
  /** The month's rate, for those who may see figures: always after what waits. */
  readonly card: LinkedMonthCard | null
  readonly mayRecord: boolean
}

/** What needs doing today, one line each; then what happened lately. */
export function todayView({ day, groups, recent, card, mayRecord }: Today): VNode {
  return (
    <>
      <h1>
        <span class="nhsuk-caption-xl">{day}</span>
        What needs you today
      </h1>
      {mayRecord && <Button text="Record an incident" href="/incidents/new" />}
      {groups.length === 0 && (
        <EmptyState heading="Nothing is waiting for you">
          <p>When something needs you, it stands here.</p>
        </EmptyState>
      )}
      {groups.map((group, at) => (
        <Waiting key={group.heading} group={group} idPrefix={`waiting-${at + 1}`} />
      ))}
      {recent && <Recent {...recent} />}
      {card && <LastMonth card={card} />}
    </>
  )
}

function Waiting({ group, idPrefix }: { readonly group: WaitingGroup; readonly idPrefix: string }) {
  return (
    <section aria-labelledby={`${idPrefix}-heading`}>
      <h2 id={`${idPrefix}-heading`}>{group.heading}</h2>
      <TaskList
        idPrefix={idPrefix}
        items={group.items.map(({ text, href, detail, age, isLate }) => ({
          heading: text,
          href,
          hint: detail,
          status: isLate ? { tag: { text: age, colour: 'orange' } } : age,
        }))}
      />
      {group.more && (
        <p>
          <a href={group.more.href}>{group.more.text}</a>
        </p>
      )}
    </section>
  )
}

/** The rate of the last month that is over, with the sentence that is true of its course. */
function LastMonth({ card }: { readonly card: LinkedMonthCard }) {
  const { measure, where, heading, figure, instead, unit, note, href } = card
  return (
    <section aria-labelledby="month-heading">
      <h2 id="month-heading">{measure}</h2>
      <p>{where}</p>
      <div class="lessen-cards">
        <StatCard
          heading={heading}
          level={3}
          figure={figure ?? { is: 'value', text: instead ?? '' }}
          unit={figure === null ? undefined : unit}
          note={note}
          href={href}
        />
      </div>
    </section>
  )
}

/** Silence is shown as silence: no record is not the same as nothing happened. */
function Recent({ count, href }: { readonly count: number; readonly href: string }) {
  return (
    <section>
      <h2>The last seven days</h2>
      {count === 0 ? (
        <p>
          No incident has been recorded in your units. That can mean that nothing happened, or that nothing was written
          down.
        </p>
      ) : (
        <p>
          <a href={href}>{count === 1 ? '1 incident' : `${count > 1000 ? 'More than 1,000' : count} incidents`}</a>{' '}
          began in your units.
        </p>
      )}
    </section>
  )
}
