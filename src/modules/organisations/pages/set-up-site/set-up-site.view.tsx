import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Input, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

type Shown = {
  readonly title: string
  readonly action: string
  readonly answers: { readonly name: string; readonly code: string }
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form for a site. */
export function setUpSiteView({ title, action, answers, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <p>A site is a place with an address that holds units, for example a hospital.</p>
      <Form action={action} tokens={tokens}>
        <Input name="name" label="Name" value={answers.name} errorMessage={problemAt(problems, 'name')} />
        <Input
          name="code"
          label="Site code, if it has one"
          hint="The ODS site code in England"
          width={10}
          value={answers.code}
          errorMessage={problemAt(problems, 'code')}
        />
        <Button text="Save" />
      </Form>
    </>
  )
}
