import type { Problem } from '#basics/result.ts'
import { DayBoxes, Input, problemAt } from '#design/index.ts'
import { type TypedDay } from '#platform/forms/typed-day.ts'

/** Names and identifiers as they were typed. */
export type TypedDetails = {
  readonly givenName: string
  readonly familyName: string
  readonly knownAs: string
  readonly born: TypedDay
  readonly localId: string
  readonly nhsNumber: string
}

type Props = { readonly typed: TypedDetails; readonly problems: readonly Problem[]; readonly isNew: boolean }

/** The questions for a person's names and identifiers. */
export function DetailsQuestions({ typed, problems, isNew }: Props) {
  const wrong = (field: string) => problemAt(problems, field)
  return (
    <>
      <Input name="given-name" label="Given names" value={typed.givenName} errorMessage={wrong('given-name')} />
      <Input name="family-name" label="Family name" value={typed.familyName} errorMessage={wrong('family-name')} />
      <Input
        name="known-as"
        label="What they like to be called"
        hint="Leave empty if it is their given name"
        value={typed.knownAs}
        errorMessage={wrong('known-as')}
      />
      <DayBoxes
        name="born"
        legend="Date of birth"
        hint="For example 17 4 1991. Leave empty if it is not known."
        typed={typed.born}
        problems={problems}
      />
      <Input
        name="local-id"
        label="Local ID"
        hint={isNew ? 'Your own record number. Leave empty and one is made.' : 'Leave empty and one is made.'}
        width={20}
        value={typed.localId}
        errorMessage={wrong('local-id')}
      />
      <Input
        name="nhs-number"
        label="NHS number"
        hint="10 digits, for example 943 476 5919. Leave empty if it is not known."
        width={20}
        inputmode="numeric"
        value={typed.nhsNumber}
        errorMessage={wrong('nhs-number')}
      />
    </>
  )
}
