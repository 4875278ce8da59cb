import type { VNode } from 'preact'
import type { Id } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { Button, Checkboxes, EmptyState, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import { type TypedDay } from '#platform/forms/typed-day.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import type { PersonIdentity } from '../../domain/identity.ts'
import { DetailsQuestions, type TypedDetails } from '../change-person/details-questions.tsx'
import { MomentQuestion } from '../moment-question.tsx'
import { UnitQuestion } from '../unit-question.tsx'
import { PeopleAlikeWarning } from './people-alike.tsx'

type Shown = {
  readonly answers: {
    readonly details: TypedDetails
    readonly unit: string
    readonly came: { readonly date: TypedDay; readonly time: string }
    readonly different: boolean
  }
  readonly units: readonly { readonly id: Id; readonly name: string }[]
  readonly problems: readonly Problem[]
  readonly alike: {
    readonly shown: readonly { readonly who: PersonIdentity; readonly why: 'NHS number' | 'name and birth' }[]
    readonly hidden: number
  }
  readonly tokens: FormTokens
}

/** The form for a new person. */
export function addPersonView(shown: Shown): VNode {
  const { answers, units, problems, alike, tokens } = shown
  if (units.length === 0) return <NoUnit />
  const mayBeKnown = alike.shown.length + alike.hidden > 0
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Add a person</h1>
      <Form action="/people" tokens={tokens}>
        <PeopleAlikeWarning alike={alike} />
        {mayBeKnown && (
          <Checkboxes
            name="different"
            idPrefix="different"
            values={answers.different ? ['yes'] : []}
            items={[{ value: 'yes', text: 'I have checked: this is somebody else' }]}
            fieldset={{ legend: { text: 'Is it the same person?', size: 's' } }}
            errorMessage={problemAt(problems, 'different')}
          />
        )}
        <DetailsQuestions typed={answers.details} problems={problems} isNew />
        <UnitQuestion legend="Which unit did they come to?" units={units} chosen={answers.unit} problems={problems} />
        <MomentQuestion
          name="came"
          legend="When did they come?"
          hint="For example 27 3 2026 and 1630. Leave the time empty if it is not known."
          typed={answers.came}
          problems={problems}
        />
        <Button text="Add" />
      </Form>
    </>
  )
}

function NoUnit() {
  return (
    <>
      <h1>Add a person</h1>
      <EmptyState heading="No unit to come to">
        <p>None of your units is open. The person who looks after the organisation here can add one.</p>
      </EmptyState>
    </>
  )
}
