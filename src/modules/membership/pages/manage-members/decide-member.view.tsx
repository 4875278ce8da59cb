import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import {
  Button,
  Heading,
  InsetText,
  ProblemSummary,
  problemAt,
  Radios,
  SummaryList,
  Table,
  Textarea,
} from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import { Answers } from '../confirm-joining/answers.view.tsx'
import type { NamingLead } from '../name-lead/name-lead.view.tsx'
import { History, type HistoryShown } from '../own-membership/history.view.tsx'
import { Promised, type PromisedShown } from '../own-membership/promised.view.tsx'
import { NameLeadAtDesk } from './name-lead-at-desk.view.tsx'

type Shown = {
  readonly path: string
  readonly name: string
  readonly standing: string
  readonly rows: readonly { readonly key: string; readonly value: string }[]
  readonly promises: PromisedShown
  readonly answers: readonly { readonly words: string; readonly isYes: boolean }[]
  readonly reminders: readonly { readonly which: string; readonly asked: string; readonly became: string }[]
  /** What was typed to decide; null where nothing waits to be decided. */
  readonly deciding: { readonly decision: string; readonly reason: string } | null
  /** Organisations that could be the same one, while it waits. */
  readonly alike: readonly { readonly href: string; readonly name: string; readonly standing: string }[]
  /** Set where another lead can be named. */
  readonly naming: NamingLead | null
  readonly history: HistoryShown
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** One member at the desk: what is held, what was answered and promised, and the decision where it waits for one. */
export function decideMemberView(shown: Shown): VNode {
  const {
    path,
    name,
    standing,
    rows,
    promises,
    answers,
    reminders,
    deciding,
    alike,
    naming,
    history,
    problems,
    tokens,
  } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text={name} caption={standing} />
      <SummaryList rows={rows} />
      <Answers answers={answers} />
      <Promised title="What it promised" promises={promises} />
      {alike.length > 0 && (
        <InsetText>
          <p>Of the same name, or with the same lead:</p>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {alike.map(({ href, name: other, standing: stands }) => (
              <li key={href}>
                <a href={href}>{other}</a> ({stands})
              </li>
            ))}
          </ul>
        </InsetText>
      )}
      {deciding && (
        <Form action={path} tokens={tokens}>
          <Radios
            name="decision"
            fieldset={{ legend: { text: 'What do you decide?', size: 'm' } }}
            value={deciding.decision}
            items={[
              { value: 'accept', text: 'Accept: a member from today, for a year' },
              { value: 'decline', text: 'Decline' },
            ]}
            errorMessage={problemAt(problems, 'decision')}
          />
          <Textarea
            name="reason"
            label="Why? (sent to the lead)"
            hint="Needed where you decline."
            rows={4}
            value={deciding.reason}
            errorMessage={problemAt(problems, 'reason')}
          />
          <Button text="Decide and write to the lead" />
        </Form>
      )}
      {naming && <h2>Its lead</h2>}
      {naming && <NameLeadAtDesk {...naming} path={`${path}/lead`} tokens={tokens} />}
      <History lines={history} />
      {reminders.length > 0 && (
        <Table
          caption={{ text: 'Reminders to renew', size: 'm' }}
          head={[{ text: 'Which' }, { text: 'Asked for' }, { text: 'What became of it' }]}
          rows={reminders.map(({ which, asked, became }) => [which, asked, became])}
          responsive
        />
      )}
    </>
  )
}
