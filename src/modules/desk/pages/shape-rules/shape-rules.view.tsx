import { Button, Checkboxes, Heading, NotificationBanner } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly tokens: FormTokens
  readonly offered: readonly { readonly value: string; readonly text: string }[]
  readonly chosen: readonly string[]
  readonly saved: boolean
}

/** Which sorts of content are published by two people. */
export function shapeRulesView({ tokens, offered, chosen, saved }: Shown) {
  return (
    <>
      <Heading level={1} size="l" text="Publishing by two people" />
      {saved && <NotificationBanner variant="success" text="Saved." />}
      <p>Whoever wrote a version cannot be the one who publishes it, for what you choose here.</p>
      <Form action="/desk/two-people" tokens={tokens} keepsTyping={false}>
        <Checkboxes
          name="two"
          fieldset={{ legend: { text: 'Needs two people', size: 'm' } }}
          values={chosen}
          items={offered}
        />
        <Button text="Save" />
      </Form>
    </>
  )
}
