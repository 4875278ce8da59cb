import type { Incident } from './incident.ts'
import type { Intervention } from './intervention.ts'
import type { Moment } from './known-moment.ts'
import type { WrittenIncident } from './written-incident.ts'

type AskedOfIntervention = Pick<Intervention, 'practice' | 'nationalCode' | 'inCarePlan' | 'description' | 'staff'> & {
  readonly start: Moment | null
  readonly end: Moment | 'still going on' | null
}

/** What the items of the law are read from: a record as kept, or one that is still being written. */
export type ItemSource = Omit<
  Incident,
  'personId' | 'personIdentifier' | 'admissionId' | 'start' | 'end' | 'interventions'
> & {
  readonly personIdentifier: string | null
  readonly interventions: readonly AskedOfIntervention[]
}

/** A record that is still being written, as far as it goes. */
export function asFarAsWritten(written: WrittenIncident): ItemSource {
  const { person, ...rest } = written
  return { ...rest, ...(person ?? { personName: null, personIdentifier: null, characteristics: {} }) }
}
