import type { VNode } from 'preact'
import { Button, Details, EmptyState, WarningCallout } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { KeptForm } from '#platform/forms/kept-answers.ts'
import type { Answers, FormTokens } from '#platform/http/visit.ts'

type Shown = KeptForm & { readonly at: string; readonly readable: readonly string[]; readonly tokens: FormTokens }

/** What was typed, as its writer can check it, with a button that sends it where it was going. */
export function keptAnswersView({ id, action, answers, wasSent, page, at, readable, tokens }: Shown): VNode {
  return (
    <>
      <h1>What you typed is still here</h1>
      <p>
        {wasSent
          ? `You sent a form at ${at}, but it could not be taken then. Nothing of it has been saved yet.`
          : `You were typing this at ${at}. Nothing of it has been sent yet.`}
      </p>
      {readable.length > 0 && (
        <Details summary="See what you typed">
          <ul>
            {readable.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Details>
      )}
      {page !== null && (
        <p>
          <a href={page}>Go back to the page and type on</a>
        </p>
      )}
      <Form action={action} tokens={{ ...tokens, key: keyOf(answers) ?? tokens.key }}>
        <input type="hidden" name="_kept" value={id} />
        <TypedFields answers={answers} />
        <Button text="Send it now" />
      </Form>
      <Form action={`/kept/${id}/discard`} tokens={tokens}>
        <Button text="Throw it away" variant="secondary" />
      </Form>
    </>
  )
}

function TypedFields({ answers }: { readonly answers: Answers }) {
  const fields = Object.entries(answers)
    .filter(([name]) => name !== '_key')
    .flatMap(([name, value]) => (typeof value === 'string' ? [value] : value).map((text) => ({ name, text })))
  return fields.map(({ name, text }, at) => <input key={`${at} ${name}`} type="hidden" name={name} value={text} />)
}

function keyOf({ _key }: Answers): string | undefined {
  return typeof _key === 'string' ? _key : undefined
}

type Listed = { readonly items: readonly { readonly href: string; readonly at: string }[]; readonly isFull: boolean }

/** All that waits for the visitor, latest first. */
export function keptListView({ items, isFull }: Listed): VNode {
  return (
    <>
      <h1>Typed but not sent</h1>
      {items.length === 0 && (
        <EmptyState heading="Nothing waits here">
          <p>What you type and do not send comes here: when you are signed out, or leave a page before you are done.</p>
        </EmptyState>
      )}
      {isFull && (
        <WarningCallout heading="No more can be kept">
          <p>Send or throw away some of these, so that what you type next can be kept too.</p>
        </WarningCallout>
      )}
      <ul>
        {items.map(({ href, at }) => (
          <li key={href}>
            <a href={href}>Typed at {at}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
