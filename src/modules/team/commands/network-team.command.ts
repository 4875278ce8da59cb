import { endNetworkRole, findUserByEmail, inviteToNetwork, listTeam } from '#modules/sign-in/index.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { networkRoles } from '../domain/network-roles.ts'

/** `lessen network-team list|add|remove`: who works for the network. The first of them can come in by no other way. */
export const networkTeam: Command = {
  name: 'network-team',
  usage: 'list|add|remove [EMAIL] [--role ROLE] [--name NAME] [--format json]',
  says: 'Says who works for the network. Adding somebody prints the address by which they choose a password.',
  run: async (context) => {
    const [deed, email, ...more] = context.words
    if (deed === 'list' && email === undefined) return await list(context)
    const { role = 'network-manager' } = context.flags
    if (!networkRoles.some(({ code }) => code === role) || typeof role !== 'string')
      return refuse(context, `No role of the network is called so. There are: ${codes()}.`)
    if (email === undefined || more.length > 0 || !email.includes('@'))
      return refuse(context, 'Say: network-team list, or network-team add or remove and an e-mail address.')
    if (deed === 'add') return await add(context, email, role)
    return deed === 'remove' ? await remove(context, email, role) : refuse(context, 'Say: list, add or remove.')
  },
}

const codes = () => networkRoles.map(({ code }) => code).join(', ')

async function list({ database, flags, out }: CommandContext): Promise<number> {
  const team = await inIdentity(database.identity, listTeam)
  if (flags.format === 'json') out(JSON.stringify(team))
  else for (const { email, name, roles } of team) out(`${email}  ${name}  ${roles.join(', ')}`)
  if (flags.format !== 'json' && team.length === 0) out('Nobody yet: lessen network-team add EMAIL --name NAME.')
  return 0
}

async function add({ database, flags, settings, now, out }: CommandContext, email: string, role: string) {
  const name = typeof flags.name === 'string' ? flags.name : email
  const invitation = { email, name, role, invitedBy: null, now: now() }
  const { link } = await inviteToNetwork((work) => inIdentity(database.identity, work), invitation)
  out(`They choose their password here, once, within 14 days: ${settings.origin}${link}`)
  return 0
}

async function remove(context: CommandContext, email: string, role: string): Promise<number> {
  const { database, now, out } = context
  const user = await inIdentity(database.identity, (db) => findUserByEmail(db, email))
  if (!user) return refuse(context, 'Nobody here signs in with that address.')
  const ending = { userId: user.id, role, by: null, now: now() }
  const hasEnded = await endNetworkRole((work) => inIdentity(database.identity, work), ending)
  out(hasEnded ? 'Done. It holds from their next page on.' : 'It was so already.')
  return 0
}

function refuse(context: CommandContext, why: string): number {
  context.tell(why)
  return 2
}
