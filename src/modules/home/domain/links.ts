/** The name under which drafts of the form to record an incident are kept. */
export const recordIncidentForm = 'record-incident'

/** Where a record that was begun goes on. */
export function unfinishedPath(draft: string): string {
  return `/incidents/new/${draft}`
}

/** Where all of one's unfinished records are listed. */
export const unfinishedListPath = '/incidents/drafts'
