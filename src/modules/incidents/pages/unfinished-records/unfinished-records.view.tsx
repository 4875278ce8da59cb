import { Button, Card, EmptyState, Heading, NotificationBanner } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

/** A draft in the list. */
export type UnfinishedLine = {
  readonly id: string
  readonly href: string
  readonly what: 'Record' | 'Amendment'
  readonly who: string
  readonly unit: string | undefined
  readonly savedAt: string
}

type UnfinishedProps = {
  readonly lines: readonly UnfinishedLine[]
  readonly justKept: boolean
  readonly tokens: FormTokens
}

/** The visitor's own drafts, each to carry on with or to throw away. */
export function UnfinishedRecordsView({ lines, justKept, tokens }: UnfinishedProps) {
  return (
    <>
      {justKept && (
        <NotificationBanner variant="success" title="Kept" heading="Your answers are kept">
          <p>They are not a record yet. Come back to this page when you can, and carry on. Only you can see them.</p>
        </NotificationBanner>
      )}
      <Heading level={1} size="l" text="Unfinished records" />
      {lines.length === 0 ? (
        <EmptyState heading="You have no unfinished records">
          <p>When you leave a record for later, it waits here.</p>
        </EmptyState>
      ) : (
        lines.map((line) => <Unfinished key={line.id} line={line} tokens={tokens} />)
      )}
      <Button href="/incidents/new" variant="secondary" text="Record another incident" />
    </>
  )
}

function Unfinished({ line, tokens }: { readonly line: UnfinishedLine; readonly tokens: FormTokens }) {
  const { id, href, what, who, unit, savedAt } = line
  return (
    <Card heading={{ text: who, level: 2, size: 's' }}>
      <p>
        {what}. {unit !== undefined && `${unit}. `}Last kept at {savedAt}.
      </p>
      <Button variant="secondary-solid" href={href}>
        Carry on
        <span class="nhsuk-u-visually-hidden">
          {' '}
          with the record of {who}, kept at {savedAt}
        </span>
      </Button>
      <Form action={`/incidents/drafts/${id}/discard`} tokens={tokens}>
        <Button variant="secondary" small>
          Throw away
          <span class="nhsuk-u-visually-hidden">
            {' '}
            the record of {who}, kept at {savedAt}
          </span>
        </Button>
      </Form>
    </Card>
  )
}
