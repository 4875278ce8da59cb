import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Heading, Input, NotificationBanner, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly typed: {
    readonly name: string
    readonly phone: string
    readonly email: string
    readonly charity: string
    readonly address: string
  }
  readonly problems: readonly Problem[]
  readonly saved: boolean
  readonly tokens: FormTokens
}

/** The form for the network's name and how it is reached. */
export function whosePagesView({ typed, problems, saved, tokens }: Shown): VNode {
  const field = (name: keyof Shown['typed']) => ({ name, value: typed[name], errorMessage: problemAt(problems, name) })
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text="Name, phone and address" />
      {saved && <NotificationBanner variant="success" text="Saved. Every page says it now." />}
      <p>The name is at the top of every page, the rest at its foot. What is empty is not shown.</p>
      <Form action="/desk/whose-pages" tokens={tokens}>
        <Input {...field('name')} label="Name of the network" hint="Without one, pages say Lessen" />
        <Input {...field('phone')} label="Telephone" hint="As people write it" inputmode="tel" width={20} />
        <Input {...field('email')} label="E-mail" type="email" autocapitalize="none" spellcheck={false} />
        <Input {...field('charity')} label="Charity number" width={20} />
        <Input {...field('address')} label="Postal address" hint="In one line" />
        <Button text="Save" />
      </Form>
    </>
  )
}
