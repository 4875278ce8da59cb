import type { Incident } from '#modules/incidents/index.ts'

/** What stands where somebody wrote in their own words, and the link does not show it. */
export const wordsNotShown = '[words not shown by this link]'

/** A record with everything that staff wrote in their own words changed by `change`; what was not written stays so. */
export function changeWords(incident: Incident, change: (written: string) => string): Incident {
  const changed = (written: string | null) => (written === null || written === '' ? written : change(written))
  return {
    ...incident,
    place: changed(incident.place),
    reasonWords: changed(incident.reasonWords),
    beforeWords: changed(incident.beforeWords),
    avoidWords: changed(incident.avoidWords),
    othersReason: changed(incident.othersReason),
    mentalDisorder: changed(incident.mentalDisorder),
    outcomeWords: changed(incident.outcomeWords),
    notifiedWords: changed(incident.notifiedWords),
    reviewNotHeldReason: changed(incident.reviewNotHeldReason),
    interventions: incident.interventions.map((one) => ({
      ...one,
      description: changed(one.description),
      injuryWords: changed(one.injuryWords),
    })),
  }
}
