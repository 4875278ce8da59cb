import type { Pool } from 'pg'
import { type Id, isId } from '#basics/id.ts'

/** Every organisation of this installation, by code. */
export async function listOrganisations(
  identity: Pool,
): Promise<readonly { readonly id: Id; readonly code: string }[]> {
  return (await identity.query<{ id: Id; code: string }>('select id, code from identity.organisations order by code'))
    .rows
}

/** Whether rows of the sign-in audit wait for their seal. */
export async function doesSignInWait(identity: Pool): Promise<boolean> {
  return (await identity.query('select from identity.audit_waiting limit 1')).rowCount === 1
}

/** Whether rows of the network's audit wait for their seal. */
export async function doesNetworkWait(app: Pool): Promise<boolean> {
  return (await app.query('select from network.audit_waiting limit 1')).rowCount === 1
}

/** How many organisations are asked about in one round trip. */
const atATime = 100

/**
 * Those of `organisations` with rows that wait for their seal. The walls let a transaction see one organisation after
 * the other, so the questions travel together instead of each by itself. Several statements in one text are one
 * transaction, which also ends by itself when one of them fails.
 */
export async function whoWaits(app: Pool, organisations: readonly Id[]): Promise<Id[]> {
  const waiting: Id[] = []
  for (let from = 0; from < organisations.length; from += atATime) {
    const some = organisations.slice(from, from + atATime).filter(isId)
    const asked = some.map(
      (id) => `set local lessen.organisation = '${id}';
        select exists (select from private.audit_waiting where organisation_id = '${id}') as waits`,
    )
    const answers: unknown = await app.query(asked.join('; '))
    const rows = Array.isArray(answers) ? answers.flatMap(rowsOf) : []
    waiting.push(...some.filter((_, index) => rows[index]?.waits === true))
  }
  return waiting
}

function rowsOf(answer: { readonly rows?: readonly { readonly waits?: boolean }[] }) {
  return answer.rows ?? []
}
