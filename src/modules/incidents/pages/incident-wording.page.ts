import { catalogue } from '#catalogue/offered.ts'
import type { Unit } from '#modules/organisations/index.ts'
import { characteristicKinds, writtenCharacteristic } from '#modules/people/index.ts'
import type { IncidentWording } from '../domain/incident-wording.ts'

/** How a record's codes are said: by the catalogue, in the words of the unit's law, and by the names of the units. */
export function wordingFor(units: readonly Unit[], unitId: string | null): IncidentWording {
  const law = units.find(({ id }) => id === unitId)?.jurisdiction
  const own = law === undefined ? [] : (catalogue.jurisdictions.get(law)?.reasons ?? [])
  const all = [...own, ...[...catalogue.jurisdictions.values()].flatMap(({ reasons }) => reasons)]
  return {
    unit: (id) => units.find((unit) => unit.id === id)?.name ?? 'A unit that is no longer listed',
    practice: (code) => catalogue.practices.get(code)?.name ?? `Practice ${code}`,
    reason: (code) => all.find((reason) => reason.code === code)?.says ?? `Code ${code}, as it was sent`,
    characteristic: (kind) => characteristicKinds.get(kind)?.name ?? kind,
    characteristicValue: (kind, code, words) => {
      const known = characteristicKinds.get(kind)
      if (known === undefined) return words ?? code ?? ''
      return writtenCharacteristic(known, { state: 'given', code, words })
    },
    usesMedicine: (code) => catalogue.practices.get(code)?.usesMedicine ?? false,
  }
}
