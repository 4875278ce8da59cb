import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { dayTyped } from '#platform/forms/typed-answers.ts'
import { parseTypedDay, type TypedDay, typedDayOf } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'
import { parseNhsNumber } from '../../domain/nhs-number.ts'
import { ageOn, madeLocalId, type Person } from '../../domain/person.ts'

/** What is typed of a person's names and identifiers. */
export type DetailsAnswers = {
  readonly givenName: string
  readonly familyName: string
  readonly knownAs: string
  readonly born: TypedDay
  readonly localId: string
  readonly nhsNumber: string
}

/** What was typed, as typed. */
export function readDetails(answers: Answers): DetailsAnswers {
  const typed = (field: string) => answer(answers, field)
  return {
    givenName: typed('given-name'),
    familyName: typed('family-name'),
    knownAs: typed('known-as'),
    born: dayTyped(answers, 'born'),
    localId: typed('local-id'),
    nhsNumber: typed('nhs-number'),
  }
}

/** A person's details as one would type them. */
export function detailsTyped({ givenName, familyName, knownAs, bornOn, localId, nhsNumber }: Person): DetailsAnswers {
  const typed = (text: string | null) => text ?? ''
  return {
    givenName: typed(givenName),
    familyName: typed(familyName),
    knownAs: typed(knownAs),
    born: typedDayOf(bornOn),
    localId,
    nhsNumber: typed(nhsNumber),
  }
}

/**
 * The person as typed. An empty local id is made from `id`. Refuses a person without any name (`mayBeNameless` lets one
 * from a national extract stay so), a birth in the future or more than 130 years ago, and an NHS number that cannot be.
 */
export function parseDetails(
  typed: DetailsAnswers,
  { id, today, mayBeNameless }: { readonly id: Id; readonly today: CalendarDate; readonly mayBeNameless: boolean },
): Result<Person> {
  const born = parseTypedDay(typed.born, 'born', 'the date of birth')
  const nhsNumber = parseNhsNumber(typed.nhsNumber)
  const problems = [
    ...checkNames(typed, mayBeNameless),
    ...(born.ok ? checkBirth(born.value, today) : born.problems),
    ...(nhsNumber.ok ? [] : nhsNumber.problems),
  ]
  if (problems.length > 0 || !born.ok || !nhsNumber.ok) return refused(problems)
  return ok({
    id,
    localId: typed.localId === '' ? madeLocalId(id) : typed.localId,
    nhsNumber: nhsNumber.value,
    givenName: typed.givenName || null,
    familyName: typed.familyName || null,
    knownAs: typed.knownAs || null,
    bornOn: born.value,
  })
}

function checkNames({ givenName, familyName, knownAs, localId }: DetailsAnswers, mayBeNameless: boolean): Problem[] {
  const isNameless = givenName === '' && familyName === '' && knownAs === ''
  const tooLong = Object.entries({ 'given-name': givenName, 'family-name': familyName, 'known-as': knownAs })
    .filter(([, name]) => name.length > 100)
    .map(([field]) => ({ field, says: 'A name has up to 100 characters here.' }))
  return [
    ...(isNameless && !mayBeNameless
      ? [{ field: 'given-name', says: 'Type at least one name, if only what they are called.' }]
      : []),
    ...tooLong,
    ...(/^[\w./-]{0,20}$/.test(localId)
      ? []
      : [
          {
            field: 'local-id',
            says: 'A local ID has up to 20 letters, digits, hyphens, dots or slashes, without spaces.',
          },
        ]),
  ]
}

function checkBirth(bornOn: CalendarDate | null, today: CalendarDate): Problem[] {
  if (bornOn === null) return []
  if (bornOn > today) return [{ field: 'born-year', says: 'The date of birth is in the future. Check it.' }]
  if (ageOn(bornOn, today) > 130)
    return [{ field: 'born-year', says: 'That would be more than 130 years ago. Check the year of birth.' }]
  return []
}
