import type { Command, CommandContext } from '#platform/commands/command.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { endFactor, listFactors } from '../store/factors.store.ts'
import { saveIdentityDeed } from '../store/identity-audit.store.ts'
import { endOtherSessions } from '../store/own-sessions.store.ts'
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
function removeSecondSteps({ database, now }: CommandContext, email: string): Promise<number | undefined> {
  return inIdentity(database.identity, async (db) => {
    const user = await findUserByEmail(db, email)
    if (!user) return undefined
    const factors = await listFactors(db, user.id)
    for (const { id } of factors) await endFactor(db, user.id, id, now())
    await endOtherSessions(db, user.id, null, now())
    const about = { by: null, subject: user.id, organisation: null, payload: { factors: factors.length } }
    await saveIdentityDeed(db, { deed: 'user.lost-factors', ...about, now: now() })
    return factors.length
  })
}

function refuse(context: CommandContext, why: string): number {
  context.tell(why)
  return 2
}
