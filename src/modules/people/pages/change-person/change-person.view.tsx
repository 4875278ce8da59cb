import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, ProblemSummary } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { PersonIdentity } from '../../domain/identity.ts'
import { PeopleAlikeWarning } from '../add-person/people-alike.tsx'
import { WhoThisIs } from '../who-this-is.tsx'
import { DetailsQuestions, type TypedDetails } from './details-questions.tsx'

type Shown = {
  readonly who: PersonIdentity
  readonly answers: TypedDetails
  readonly problems: readonly Problem[]
  readonly alike: Parameters<typeof PeopleAlikeWarning>[0]['alike']
  readonly tokens: FormTokens
}

/** The form for a person's names and identifiers. */
export function changePersonView({ who, answers, problems, alike, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Change details</h1>
      <WhoThisIs who={who} />
      <Form action={`/people/${who.id}/change`} tokens={tokens}>
        <PeopleAlikeWarning alike={alike} />
        <DetailsQuestions typed={answers} problems={problems} isNew={false} />
        <Button text="Save" />
      </Form>
    </>
  )
}
