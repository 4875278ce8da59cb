import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Input, ProblemSummary, problemAt, Radios } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { Sector } from '../../domain/organisation.ts'

type Shown = {
  readonly answers: { readonly name: string; readonly code: string; readonly sector: string }
  readonly sectors: readonly Sector[]
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form for an organisation's particulars. */
export function changeOrganisationView({ answers, sectors, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Change the organisation</h1>
      <Form action="/organisation/change" tokens={tokens}>
        <Input name="name" label="Name" value={answers.name} errorMessage={problemAt(problems, 'name')} />
        <Input
          name="code"
          label="Code"
          hint="The ODS code in England, or a code of your own. It is sent in returns."
          width={10}
          value={answers.code}
          errorMessage={problemAt(problems, 'code')}
        />
        <Radios
          name="sector"
          fieldset={{ legend: { text: 'Sector', size: 's' } }}
          hint="Decides which laws units can have."
          value={answers.sector}
          items={sectors.map((sector) => ({ value: sector, text: sector }))}
          errorMessage={problemAt(problems, 'sector')}
        />
        <Button text="Save" />
      </Form>
    </>
  )
}
