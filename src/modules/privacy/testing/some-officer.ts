import { newId } from '#basics/id.ts'
import type { User } from '#platform/http/visit.ts'

/** Somebody who answers for privacy, and is no visitor of the test. */
export const someOfficer: User = { id: newId(), name: 'Morgan Sedge', email: 'morgan@larkfield.example' }
