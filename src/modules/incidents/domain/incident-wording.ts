import type { Id } from '#basics/id.ts'

/** How codes and ids of a record are said: the page hands it in, from the catalogue and the organisation. */
export type IncidentWording = {
  unit(id: Id): string
  practice(code: string): string
  reason(code: string): string
  /** A characteristic's name, and what was noted of it. */
  characteristic(kind: string): string
  characteristicValue(kind: string, code: string | null, words: string | null): string
  /** Whether medicine is part of this practice. */
  usesMedicine(code: string): boolean
}
