import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

export {
  type Characteristic,
  type CharacteristicKind,
  type CharacteristicSource,
  type CharacteristicState,
  characteristicStates,
  fromNationalCode,
  writtenCharacteristic,
} from './domain/characteristic.ts'
export { characteristicKinds } from './domain/characteristic-kinds.ts'
export type { OpenedRecord } from './domain/emergency-opening.ts'
export { identityLine } from './domain/identity.ts'
export type { ListedPerson } from './domain/listed-person.ts'
export type { MonthBedDays } from './domain/month-bed-days.ts'
export { isNhsNumber, parseNhsNumber, writtenNhsNumber } from './domain/nhs-number.ts'
export { ageOn, madeLocalId, type Person, writtenName } from './domain/person.ts'
export { type Admission, currentStay, endOf, type Stay, startOf, stayAtMoment } from './domain/stay.ts'
export { momentInWords } from './domain/stay-rules.ts'
export { emergencyOpenings } from './opened-now.ts'
export { bedDaysByMonth } from './store/bed-days.store.ts'
export { latestCharacteristics, listAllCharacteristics, saveCharacteristic } from './store/characteristics.store.ts'
export { listOpeningsToReview } from './store/emergency-openings.store.ts'
export { findPerson, findPersonByLocalId, savePerson } from './store/people.store.ts'
export { suggestPeople } from './store/people-list.store.ts'
export {
  findRestricted,
  type Restrictable,
  type RestrictedRecord,
  saveLifted,
  saveRestricted,
} from './store/restricted-records.store.ts'
export { listAdmissions, listStays, type StayInUnit, saveAdmission, saveStay, stayAt } from './store/stays.store.ts'

/** People being supported, what they say of themselves, and where they stayed. */
export const people: Module = { name: 'people', isForPractice: true, routes, navigation }
