import type { Command, CommandContext } from '#platform/commands/command.ts'
import { mailWay } from '#platform/mail/mail-way.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { removeLostFactors } from '../remove-lost-factors.ts'
import { saveIdentityDeed } from '../store/identity-audit.store.ts'
import { allowPasswords } from '../store/providers.store.ts'
import { findOrganisationByCode } from '../store/registered-organisations.store.ts'
import { findUserByEmail } from '../store/users.store.ts'

/**
 * `lessen sign-in remove-second-steps EMAIL`: for somebody who has lost all of theirs. `lessen sign-in allow-passwords
 * CODE`: for an organisation that let people in by its own sign-in only, when that is down and nobody else can come in.
 */
export const signInCommand: Command = {
  name: 'sign-in',
  usage: 'remove-second-steps|allow-passwords EMAIL|CODE',
  says: 'Removes every second step of somebody who has lost them, and signs them out everywhere: make sure first that it is them. Or lets passwords open an organisation again that wanted its own sign-in only.',
  run: async (context) => {
    const [deed, email, ...more] = context.words
    if (deed === 'allow-passwords' && email !== undefined && more.length === 0) return await allow(context, email)
    if (deed !== 'remove-second-steps' || email === undefined || more.length > 0)
      return refuse(context, 'Say: sign-in remove-second-steps and an e-mail address.')
    const removed = await removeSecondSteps(context, email)
    if (removed === undefined) return refuse(context, 'Nobody here signs in with that address.')
    context.out(removed === 1 ? 'Removed 1 second step.' : `Removed ${removed} second steps.`)
    return 0
  },
}

/** How many were removed; nothing when nobody has the address. */
function removeSecondSteps({ database, settings, now }: CommandContext, email: string): Promise<number | undefined> {
  return inIdentity(database.identity, async (db) => {
    const user = await findUserByEmail(db, email)
    if (!user) return undefined
    const lost = { userId: user.id, by: null, organisation: null, now: now() }
    return await removeLostFactors(db, { mail: mailWay(settings) }, lost)
  })
}

async function allow(context: CommandContext, code: string): Promise<number> {
  const { database, now } = context
  const isLifted = await inIdentity(database.identity, async (db) => {
    const organisation = await findOrganisationByCode(db, code)
    if (!organisation || !(await allowPasswords(db, organisation.id))) return false
    const about = { by: null, subject: organisation.id, organisation: organisation.id, now: now() }
    await saveIdentityDeed(db, { deed: 'organisation.allowed-passwords', ...about })
    return true
  })
  if (!isLifted) return refuse(context, 'No organisation with that code wants its own sign-in only.')
  context.out('Passwords open it again.')
  return 0
}

function refuse(context: CommandContext, why: string): number {
  context.tell(why)
  return 2
}
