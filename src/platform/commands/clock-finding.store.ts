import type { Pool } from 'pg'
import type { Finding } from '#platform/commands/machine-findings.ts'

/** A clock that is further from the other than this is wrong, in milliseconds; codes of apps bear half a minute. */
const mostApart = 5_000

/**
 * Whether the clocks of this machine and of the database's agree: times of records come from one, times of jobs and seals
 * from the other. `machine` gives milliseconds since 1970. The time of the question is taken off: the truth is between.
 */
export async function clockFinding(app: Pool, machine: () => number): Promise<Finding> {
  const before = machine()
  const { rows } = await app.query<{ ms: string }>(
    'select (extract(epoch from clock_timestamp()) * 1000)::bigint::text as ms',
  )
  const after = machine()
  const theirs = Number(rows[0]?.ms)
  const apart = theirs < before ? before - theirs : Math.max(0, theirs - after)
  const seconds = (apart / 1_000).toFixed(1)
  return apart <= mostApart
    ? { name: 'clock', isSound: true, says: `this machine and the database are ${seconds} s apart` }
    : {
        name: 'clock',
        isSound: false,
        says: `this machine and the database are ${seconds} s apart: set both clocks by the network (NTP). Codes of authenticator apps are refused and times of records are wrong`,
      }
}
