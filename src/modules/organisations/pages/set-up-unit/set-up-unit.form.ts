import type { Id } from '#basics/id.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { dayTyped, problemsOf, unless } from '#platform/forms/typed-answers.ts'
import { parseTypedDay, type TypedDay, typedDayOf } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { OfferedJurisdiction } from '../../domain/jurisdiction-choice.ts'
import { isUnitKind, type Unit } from '../../domain/unit.ts'

/** What is typed and chosen of a unit. */
export type UnitAnswers = {
  readonly name: string
  readonly code: string
  readonly kind: string
  readonly beds: string
  readonly jurisdiction: string
  readonly site: string
  readonly closed: TypedDay
}

/** What can be chosen: sites of the organisation, and the laws it can have. */
export type UnitChoices = {
  readonly sites: readonly { readonly id: Id }[]
  readonly jurisdictions: readonly OfferedJurisdiction[]
}

/** What was typed and chosen, as it was. */
export function readUnit(answers: Answers): UnitAnswers {
  const typed = (field: string) => answer(answers, field)
  return {
    name: typed('name'),
    code: typed('code'),
    kind: typed('kind'),
    beds: typed('beds'),
    jurisdiction: typed('jurisdiction'),
    site: typed('site'),
    closed: dayTyped(answers, 'closed'),
  }
}

/** A unit as one would type it. */
export function unitTyped({ name, code, kind, beds, jurisdiction, siteId, closedOn }: Unit): UnitAnswers {
  return {
    name,
    code,
    kind,
    beds: beds === null ? '' : String(beds),
    jurisdiction,
    site: siteId ?? '',
    closed: typedDayOf(closedOn),
  }
}

/**
 * The unit as typed; what the form does not ask stays as it is in `before`. Refuses, beside the field: no name, a code
 * that returns cannot carry, beds that are no whole number, and a law that is not made for this kind of unit.
 */
export function parseUnit(
  typed: UnitAnswers,
  choices: UnitChoices,
  before: Pick<Unit, 'id' | 'wardType'>,
): Result<Unit> {
  const { name, code, kind, beds, jurisdiction } = typed
  const closed = parseTypedDay(typed.closed, 'closed', 'the day it closed')
  const problems = [...checkWords(typed), ...checkLaw(typed, choices), ...problemsOf(closed)]
  if (problems.length > 0 || !isUnitKind(kind) || !closed.ok) return refused(problems)
  const siteId = choices.sites.find((site) => site.id === typed.site)?.id ?? null
  const counted = beds === '' ? null : Number(beds)
  return ok({ ...before, name, code, kind, beds: counted, jurisdiction, siteId, closedOn: closed.value })
}

function checkWords({ name, code, kind, beds }: UnitAnswers): Problem[] {
  return [
    ...unless(name !== '' && name.length <= 200, 'name', 'Type the name of the unit, up to 200 characters.'),
    ...unless(/^[\w-]{1,12}$/.test(code), 'code', 'Type a code of 1 to 12 letters, digits or hyphens, without spaces.'),
    ...unless(isUnitKind(kind), 'kind', 'Choose what kind of unit it is.'),
    ...unless(
      /^\d{0,4}$/.test(beds),
      'beds',
      'Type the number of beds or places as a whole number, or leave it empty.',
    ),
  ]
}

function checkLaw({ kind, jurisdiction }: UnitAnswers, { jurisdictions }: UnitChoices): Problem[] {
  const law = jurisdictions.find((one) => one.code === jurisdiction)
  if (law === undefined) return [{ field: 'jurisdiction', says: 'Choose which law applies in this unit.' }]
  if (!isUnitKind(kind) || law.unitKinds.includes(kind)) return []
  const says = `“${law.name}” is for a ${law.unitKinds.join(' or a ')}, not for a ${kind}. Choose another law, or another kind.`
  return [{ field: 'jurisdiction', says }]
}
