import { sql } from 'kysely'
import type { Finding } from '#platform/commands/machine-findings.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'
import { openMailTransport } from '#platform/mail/mail-transport.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'

type Counts = { readonly late: number; readonly bouncing: number }

/** Whether mail can be sent and is sent, for the doctor: the server answers, and nothing waits for more than a day after its time. */
export async function mailFinding({ identity }: Pick<Database, 'identity'>, settings: Settings): Promise<Finding> {
  const { late = 0, bouncing = 0 } = (await inIdentity(identity, (db) => db.row(counts))) ?? {}
  const problem = await serverProblem(settings)
  const came = bouncing === 0 ? '' : `; mail came back from ${bouncing} addresses, which their administrators see`
  if (problem !== null) return { name: 'mail', isSound: false, says: `${problem}${came}` }
  if (late > 0)
    return { name: 'mail', isSound: false, says: `${late} mails wait for more than a day: see lessen jobs list${came}` }
  return { name: 'mail', isSound: true, says: `${way(settings)}${came}` }
}

const counts = sql<Counts>`
  select (select count(*) from mail.outbox where state in ('waiting', 'sending')
      and coalesce(due_at, queued_at) < now() - interval '1 day') as late,
    (select count(*) from mail.bounces where cleared_at is null) as bouncing`

function way({ demo, mailUrl }: Settings): string {
  if (demo) return 'a demonstration sends none: it is kept at /dev/mail'
  return mailUrl === null ? 'not set up: invitations are handed over' : 'the mail server answers'
}

async function serverProblem(settings: Settings): Promise<string | null> {
  const transport = openMailTransport(settings)
  if (transport === null) return null
  return await transport.verify().then(
    () => null,
    (fault: Error) => `the mail server cannot be used: ${fault.message}`,
  )
}
