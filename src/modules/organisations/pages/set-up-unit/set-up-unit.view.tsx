import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, DayBoxes, Input, ProblemSummary, problemAt, Radios, Select } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import { type TypedDay } from '#platform/forms/typed-day.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import type { OfferedJurisdiction } from '../../domain/jurisdiction-choice.ts'
import type { Site } from '../../domain/organisation.ts'
import type { UnitKind } from '../../domain/unit.ts'

type Shown = {
  readonly title: string
  readonly action: string
  readonly answers: {
    readonly name: string
    readonly code: string
    readonly kind: string
    readonly beds: string
    readonly jurisdiction: string
    readonly site: string
    readonly closed: TypedDay
  }
  readonly sites: readonly Site[]
  readonly kinds: readonly UnitKind[]
  readonly jurisdictions: readonly OfferedJurisdiction[]
  /** A new unit cannot have closed. */
  readonly isNew: boolean
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The form for a unit. */
export function setUpUnitView(shown: Shown): VNode {
  const { title, action, answers, isNew, problems, tokens } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>{title}</h1>
      <Form action={action} tokens={tokens}>
        <Input name="name" label="Name" value={answers.name} errorMessage={problemAt(problems, 'name')} />
        <Input
          name="code"
          label="Code"
          hint="The ward code of your returns, or a short code of your own. Every unit needs its own."
          width={10}
          value={answers.code}
          errorMessage={problemAt(problems, 'code')}
        />
        <KindAndLaw {...shown} />
        <Input
          name="beds"
          label="Beds or places"
          hint="Leave empty where there are none"
          width={4}
          inputmode="numeric"
          value={answers.beds}
          errorMessage={problemAt(problems, 'beds')}
        />
        <SiteChoice {...shown} />
        {!isNew && (
          <DayBoxes
            name="closed"
            legend="The first day it no longer runs"
            hint="Leave empty while it runs. What was recorded there stays."
            typed={answers.closed}
            problems={problems}
          />
        )}
        <Button text="Save" />
      </Form>
    </>
  )
}

function KindAndLaw({ kinds, jurisdictions, answers, problems }: Shown) {
  return (
    <>
      <Radios
        name="kind"
        fieldset={{ legend: { text: 'Kind', size: 's' } }}
        value={answers.kind}
        items={kinds.map((kind) => ({ value: kind, text: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` }))}
        errorMessage={problemAt(problems, 'kind')}
      />
      <Radios
        name="jurisdiction"
        fieldset={{ legend: { text: 'Which law applies here?', size: 's' } }}
        hint="It decides what a record has to hold."
        value={answers.jurisdiction}
        items={jurisdictions.map(({ code, name, unitKinds }) => ({
          value: code,
          text: name,
          hint: `For a ${unitKinds.join(' or a ')}`,
        }))}
        errorMessage={problemAt(problems, 'jurisdiction')}
      />
    </>
  )
}

function SiteChoice({ sites, answers }: Shown) {
  if (sites.length === 0) return <input type="hidden" name="site" value="" />
  return (
    <Select
      name="site"
      label="Site"
      value={answers.site}
      items={[{ value: '', text: 'Not at a site' }, ...sites.map(({ id, name }) => ({ value: id, text: name }))]}
    />
  )
}
