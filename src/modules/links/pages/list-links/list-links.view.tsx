import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, EmptyState, Input, NotificationBanner, ProblemSummary, problemAt, SummaryList } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type ShownLink = {
  readonly id: string
  readonly heading: string
  readonly role: string
  readonly opens: string
  readonly span: string
  readonly ground: string
  readonly given: string
  readonly until: string
  readonly used: string
}

type Shown = {
  readonly links: readonly ShownLink[]
  readonly saved: string | null
  /** How long links may last, as it is or was typed. */
  readonly days: string
  /** Whether they give inspectors links, and say how long links may last. */
  readonly mayGive: boolean
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** Links that are open, each with a way to end it. */
export function listLinksView({ links, saved, days, mayGive, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      {saved === 'ended' && (
        <NotificationBanner variant="success" title="Done" text="The link opens nothing any more." />
      )}
      {saved === 'days' && <NotificationBanner variant="success" title="Saved" text="New links may last so long." />}
      <h1>Links that are open</h1>
      <p>
        Each opens some records to somebody who has no sign-in. A link to one person’s record is given on that person’s
        page.
      </p>
      {mayGive && <Button text="Give an inspector a link" href="/links/new" />}
      {links.length === 0 && <EmptyState heading="No link is open">Nobody reads anything here by link.</EmptyState>}
      {links.map((link) => (
        <OpenLink key={link.id} link={link} tokens={tokens} />
      ))}
      {mayGive && (
        <Form action="/links/days" tokens={tokens}>
          <Input
            name="days"
            label="For how many days may a link work at most?"
            hint="Links that were given before keep their last day."
            inputmode="numeric"
            width={3}
            value={days}
            errorMessage={problemAt(problems, 'days')}
          />
          <Button text="Save" variant="secondary" />
        </Form>
      )}
    </>
  )
}

function OpenLink({ link, tokens }: { readonly link: ShownLink; readonly tokens: FormTokens }) {
  return (
    <section>
      <SummaryList
        card={{ heading: { text: link.heading, level: 2 } }}
        rows={[
          { key: 'For', value: link.role },
          { key: 'Opens', value: link.opens },
          { key: 'Days of the records', value: link.span },
          { key: 'Why', value: link.ground },
          { key: 'Given by', value: link.given },
          { key: 'Works until', value: link.until },
          { key: 'Last used', value: link.used },
        ]}
      />
      <Form action={`/links/${link.id}/end`} tokens={tokens}>
        <Button variant="secondary">
          End this link<span class="nhsuk-u-visually-hidden">: {link.heading}</span>
        </Button>
      </Form>
    </section>
  )
}
