import { newId } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Unit } from '../domain/unit.ts'
import { saveUnit } from '../store/units.store.ts'

/** A unit that runs: a ward of eighteen beds unless told otherwise, under the first law made for its kind. */
export async function aUnit(db: OrganisationDb, wanted: Partial<Unit> = {}): Promise<Unit> {
  const id = wanted.id ?? newId()
  const kind = wanted.kind ?? 'ward'
  const law = [...catalogue.jurisdictions.values()].find((one) => one.unitKinds.includes(kind))
  const code = wanted.code ?? `U${id.slice(0, 6).toUpperCase()}`
  const usual = { siteId: null, name: 'Willow Ward', beds: 18, jurisdiction: law?.code ?? '', wardType: null }
  const unit: Unit = { ...usual, closedOn: null, ...wanted, id, code, kind }
  if ((await saveUnit(db, unit)) !== 'saved') throw new Error(`another unit has the code ${code}`)
  return unit
}
