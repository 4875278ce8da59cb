import { Button, Details, SummaryList, Textarea } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

/** What is decided about one failed job, or about all: the field for the reason, what was typed, what is wrong with it. */
export type Deciding = {
  readonly which: string
  readonly field: string
  readonly typed: string
  readonly problem: string | undefined
}

/** A job that failed at every try, in words. */
export type FailedJob = Deciding & {
  readonly heading: string
  readonly rows: readonly { readonly key: string; readonly value: string }[]
}

type Shown = {
  readonly jobs: readonly FailedJob[]
  /** How many failed in all. */
  readonly count: number
  readonly all: Deciding
  readonly tokens: FormTokens
}

/** Jobs that failed at every try, each with what went wrong and what can be done. */
export function FailedJobs({ jobs, count, all, tokens }: Shown) {
  return (
    <section aria-labelledby="failed">
      <h2 id="failed">Jobs that failed at every try</h2>
      <p>Nothing is lost: each waits here until somebody tries it again or gives it up.</p>
      {jobs.map((job) => (
        <section key={job.which} aria-labelledby={`job-${job.which}`}>
          <h3 id={`job-${job.which}`}>{job.heading}</h3>
          <SummaryList rows={job.rows} />
          <Decide {...job} tokens={tokens} mayGiveUp />
        </section>
      ))}
      {count > jobs.length && <p>And {count - jobs.length} more, not shown one by one.</p>}
      {count > 1 && (
        <Details summary={`Try all ${count} again`} open={all.problem !== undefined}>
          <p>For when what stood in their way is mended: the mail server is back, the disk has room.</p>
          <Decide {...all} tokens={tokens} mayGiveUp={false} />
        </Details>
      )}
    </section>
  )
}

function Decide({
  which,
  field,
  typed,
  problem,
  tokens,
  mayGiveUp,
}: Deciding & Pick<Shown, 'tokens'> & { readonly mayGiveUp: boolean }) {
  return (
    <Form action="/installation/jobs" tokens={tokens} keepsTyping={false}>
      <input type="hidden" name="job" value={which} />
      <Textarea
        name={field}
        label="Why"
        hint="For example: the mail server was down and is back. Write no names of people."
        rows={2}
        value={typed}
        errorMessage={problem}
      />
      <div class="nhsuk-button-group">
        <Button text={mayGiveUp ? 'Try again' : 'Try all again'} name="how" value="again" variant="secondary" />
        {mayGiveUp && <Button text="Give up" name="how" value="gone" variant="warning" />}
      </div>
    </Form>
  )
}
