import { isId, newId } from '#basics/id.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { catalogue } from '#catalogue/offered.ts'
import { noDay } from '#platform/forms/typed-day.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { unitAdded, unitChanged } from '../../announcements.ts'
import { jurisdictionsFor, kindsFor, type OfferedJurisdiction } from '../../domain/jurisdiction-choice.ts'
import type { Site } from '../../domain/organisation.ts'
import { type Unit, unitKinds } from '../../domain/unit.ts'
import { findOrganisation } from '../../store/organisations.store.ts'
import { listSites } from '../../store/sites.store.ts'
import { findUnit, findUnitByCode, saveUnit } from '../../store/units.store.ts'
import { parseUnit, readUnit, type UnitAnswers, unitTyped } from './set-up-unit.form.ts'
import { setUpUnitView } from './set-up-unit.view.tsx'

/** A new unit, to be filled in. */
export async function showAddUnit(visit: MemberVisit): Promise<Reply> {
  const choices = await choicesFor(visit, null)
  const [only] = choices.jurisdictions.length === 1 ? choices.jurisdictions : []
  const blank = { name: '', code: '', kind: '', beds: '', jurisdiction: only?.code ?? '', site: '', closed: noDay }
  return page(visit, null, choices, blank, [])
}

/** Adds a unit. */
export async function submitAddUnit(visit: MemberVisit): Promise<Reply> {
  return await save(visit, null)
}

/** A unit, to be changed. */
export async function showChangeUnit(visit: MemberVisit): Promise<Reply> {
  const unit = await unitNamed(visit)
  return unit ? page(visit, unit, await choicesFor(visit, unit), unitTyped(unit), []) : nothingHere
}

/** Changes a unit; the earlier version is kept. */
export async function submitChangeUnit(visit: MemberVisit): Promise<Reply> {
  const unit = await unitNamed(visit)
  return unit ? await save(visit, unit) : nothingHere
}

async function unitNamed(visit: MemberVisit): Promise<Unit | undefined> {
  const id = visit.params['unit']
  return isId(id) && visit.may('organisations.set-up', id) ? await findUnit(visit.db, id) : undefined
}

async function save(visit: MemberVisit, before: Unit | null): Promise<Reply> {
  const choices = await choicesFor(visit, before)
  const answers = readUnit(visit.form)
  const parsed = parseUnit(answers, choices, before ?? { id: newId(), wardType: null })
  const saved = parsed.ok ? await saveWithOwnCode(visit, parsed.value) : parsed
  if (!saved.ok) return page(visit, before, choices, answers, saved.problems)
  const { id, code, jurisdiction } = saved.value
  await visit.db.announce((before === null ? unitAdded : unitChanged)(id, id, { code, jurisdiction }))
  return { location: '/organisation' }
}

async function saveWithOwnCode({ db }: MemberVisit, unit: Unit): Promise<Result<Unit>> {
  if ((await saveUnit(db, unit)) === 'saved') return ok(unit)
  const other = await findUnitByCode(db, unit.code)
  const says = `${other?.name ?? 'Another unit'} has the code ${unit.code} already. Every unit needs a code of its own.`
  return refused([{ field: 'code', says }])
}

type Choices = { readonly sites: readonly Site[]; readonly jurisdictions: readonly OfferedJurisdiction[] }

async function choicesFor({ db }: MemberVisit, unit: Unit | null): Promise<Choices> {
  const [organisation, sites] = await Promise.all([findOrganisation(db), listSites(db)])
  const laws = catalogue.jurisdictions.values()
  const jurisdictions = organisation ? jurisdictionsFor(laws, organisation.sector, unit?.jurisdiction ?? null) : []
  return { sites, jurisdictions }
}

function page(
  visit: MemberVisit,
  unit: Unit | null,
  choices: Choices,
  answers: UnitAnswers,
  problems: readonly Problem[],
): Reply {
  const title = unit === null ? 'Add a unit' : 'Change a unit'
  const action = unit === null ? '/units' : `/units/${unit.id}/change`
  const kinds = kindsFor(choices.jurisdictions, unitKinds)
  return {
    status: problems.length > 0 ? 422 : 200,
    title,
    problems: problems.length,
    back: { href: '/organisation', text: 'Organisation' },
    body: setUpUnitView({
      ...choices,
      title,
      action,
      kinds,
      answers,
      isNew: unit === null,
      problems,
      tokens: visit.tokens,
    }),
  }
}
