import type { Id } from '#basics/id.ts'
import type { Moment } from './known-moment.ts'

/** Whether the type of force was part of the person's care plan (Use of Force Act s.6(5)(d)). */
export type CarePlanAnswer = 'yes' | 'no' | 'no plan' | 'not known'

/** A member of staff who used force (s.6(5)(h)). `staffId` is empty for somebody who is not in the staff list. */
export type StaffInvolved = { readonly staffId: Id | null; readonly name: string; readonly jobTitle: string }

/** One use of one practice within an incident. A `null` was not answered; "not known" is an answer. */
export type Intervention = {
  /** The same through all versions. */
  readonly id: Id
  /** MHSDS RestrictiveIntTypeID (M515010), or one made from the id. */
  readonly localId: string
  /** A code of the catalogue's practices (s.6(5)(c)); empty when an extract gave a code that no list has. */
  readonly practice: string | null
  /** MHSDS RestrictiveIntType (M515020), as sent or to be sent. */
  readonly nationalCode: string | null
  readonly start: Moment
  /** `null` while it goes on. */
  readonly end: Moment | null
  /** Whole minutes, computed; `null` while it goes on or a time is not known. */
  readonly minutes: number | null
  readonly inCarePlan: CarePlanAnswer | null
  /** How force was used (s.6(5)(f)). */
  readonly description: string | null
  /** Y, N or "not known" (MHSDS M515080, M515090, M515100); other codes only as an extract sent them. */
  readonly injuryPerson: string | null
  readonly injuryStaff: string | null
  readonly injuryOthers: string | null
  readonly injuryWords: string | null
  readonly medicine: string | null
  readonly medicineRoute: string | null
  readonly staff: readonly StaffInvolved[]
}
