import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, EmptyState, Panel, ProblemSummary, problemAt, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly groups: readonly {
    readonly says: string
    /** All ids of the group, with commas between; null where nothing is refused in one go. */
    readonly all: string | null
    readonly lines: readonly { readonly id: string; readonly text: string; readonly says: string }[]
  }[]
  readonly chosen: readonly string[]
  readonly reason: string
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** What waits, put together by what it has in common, to be refused at once. */
export function refuseManyView({ groups, chosen, reason, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Refuse many at once</h1>
      {groups.length === 0 ? (
        <EmptyState heading="Nothing waits">
          <p>What people suggest and send appears here.</p>
        </EmptyState>
      ) : (
        <Form action="/desk/queue/many" tokens={tokens}>
          <p>
            What leads to the same site or begins alike stands together, so that you need not read the same thing often.
          </p>
          {groups.map(({ says, all, lines }, at) => (
            <Checkboxes
              key={says}
              name="submissions"
              idPrefix={at === 0 ? 'submissions' : `group-${at + 1}`}
              fieldset={{ legend: { text: `${says}: ${lines.length}`, size: 's' } }}
              values={[...chosen]}
              items={[
                ...(all !== null ? [{ value: all, text: `All ${lines.length} of these` }] : []),
                ...lines.map(({ id, text, says: kind }) => ({ value: id, text, hint: kind })),
              ]}
              errorMessage={at === 0 ? problemAt(problems, 'submissions') : undefined}
              small
            />
          ))}
          <Textarea
            name="reason"
            label="Why they are refused"
            hint="Each of their senders who left an address reads this. Be kind. Not needed for spam."
            rows={3}
            value={reason}
            errorMessage={problemAt(problems, 'reason')}
          />
          <div class="nhsuk-button-group">
            <Button text="Refuse them" name="does" value="refuse" />
            <Button text="They are spam: refuse, and tell nobody" variant="secondary" name="does" value="spam" />
          </div>
        </Form>
      )}
    </>
  )
}

/** What was refused, and what was left to somebody else. */
export function refusedManyView({ refused, left, isSpam }: { refused: number; left: number; isSpam: boolean }): VNode {
  return (
    <>
      <Panel
        heading={{ text: `${refused} refused`, level: 1 }}
        text={isSpam ? 'Nobody was told.' : 'Their senders are told.'}
      />
      {left > 0 && (
        <p>{left === 1 ? 'One was' : `${left} were`} left alone: somebody else looks at it or has decided it.</p>
      )}
      <p>
        <a href="/desk/queue">What waits now</a>
      </p>
    </>
  )
}
