import type { Command, CommandContext } from '#platform/commands/command.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { saveIdentityDeed } from '../store/identity-audit.store.ts'
import { deleteOperator, listOperators, saveOperator } from '../store/operators.store.ts'
import { findUserByEmail } from '../store/users.store.ts'

/** `lessen operator list|add|remove`: who sees how the installation is. Whoever has its machine decides that. */
export const operatorCommand: Command = {
  name: 'operator',
  usage: 'list|add|remove [EMAIL] [--format json]',
  says: 'Says who sees the page about this installation, and may try failed jobs again. They see no records by it.',
  run: async (context) => {
    const [deed, email, ...more] = context.words
    if (deed === 'list' && email === undefined) return await list(context)
    if ((deed !== 'add' && deed !== 'remove') || email === undefined || more.length > 0)
      return refuse(context, 'Say: operator list, or operator add or remove and the e-mail address of somebody here.')
    const done = await change(context, deed, email)
    if (done === undefined) return refuse(context, 'Nobody here signs in with that address.')
    context.out(done ? 'Done. It holds from their next page on.' : 'It was so already.')
    return 0
  },
}

async function list({ database, flags, out }: CommandContext): Promise<number> {
  const found = await inIdentity(database.identity, listOperators)
  if (flags.format === 'json') out(JSON.stringify(found))
  else for (const { email, name, since } of found) out(`${email}  ${name}  since ${since}`)
  if (flags.format !== 'json' && found.length === 0) out('Nobody yet: lessen operator add EMAIL.')
  return 0
}

/** Whether anything changed; nothing when nobody has the address. */
function change({ database, now }: CommandContext, deed: 'add' | 'remove', email: string) {
  return inIdentity(database.identity, async (db): Promise<boolean | undefined> => {
    const user = await findUserByEmail(db, email)
    if (!user) return undefined
    const isDone = deed === 'add' ? await saveOperator(db, user.id, now()) : await deleteOperator(db, user.id)
    const note = { by: null, subject: user.id, organisation: null, now: now() }
    if (isDone) await saveIdentityDeed(db, { deed: deed === 'add' ? 'operator.added' : 'operator.removed', ...note })
    return isDone
  })
}

function refuse(context: CommandContext, why: string): number {
  context.tell(why)
  return 2
}
