/**
 * All that a log line may say. Identifiers of machines, routes and deeds only: a log is copied, mailed and kept by
 * people who may not read records. To log something new, add its field here, and think.
 */
const meanings = {
  address: 'where the house listens',
  attempt: 'how many times it has been tried',
  code: 'a code of an error or a rule',
  command: 'the name of a command',
  count: 'how many',
  deed: 'what was done, for example incident.recorded',
  durationMs: 'how long it took, in milliseconds',
  file: 'a file of the house itself',
  job: 'the name of a job',
  severity: 'severity of a line of PostgreSQL',
  method: 'HTTP method',
  migration: 'name of a migration',
  organisationId: 'the id of an organisation',
  pid: 'number of a process',
  port: 'a port',
  reference: 'the reference number shown on an error page',
  role: 'a role of the database',
  route: 'path pattern of a route, never the path itself',
  says: 'a sentence of our own, without anything that was typed',
  signal: 'a signal',
  status: 'HTTP status',
  userId: 'the id of a signed-in user',
  version: 'version of a program',
} as const

/** The fields a line may have. */
export type LogFields = { readonly [name in keyof typeof meanings]?: string | number }

/** The names of those fields. */
export const logFieldNames = Object.keys(meanings)

/** The fields that may be written; everything else is left out, even if the types were cheated. */
export function onlyKnown(fields: LogFields): LogFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => logFieldNames.includes(name)))
}
