import type { Command, CommandContext } from '#platform/commands/command.ts'
import { mailWay } from '#platform/mail/mail-way.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { removeLostFactors } from '../remove-lost-factors.ts'
import { findUserByEmail } from '../store/users.store.ts'

/** `lessen sign-in remove-second-steps EMAIL`: for somebody who has lost all of theirs. */
export const signInCommand: Command = {
  name: 'sign-in',
  usage: 'remove-second-steps EMAIL',
  says: 'Removes every second step of somebody who has lost them, and signs them out everywhere. Make sure first that it is them.',
  run: async (context) => {
    const [deed, email, ...more] = context.words
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

function refuse(context: CommandContext, why: string): number {
  context.tell(why)
  return 2
}
