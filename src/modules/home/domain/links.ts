/** Where an incident is recorded. */
export const recordIncidentPath = '/incidents/new'

/** The name under which drafts of that form are kept. */
export const recordIncidentForm = 'record-incident'
