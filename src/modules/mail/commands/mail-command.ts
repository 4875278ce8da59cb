import { text } from 'node:stream/consumers'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { openMailTransport } from '#platform/mail/mail-transport.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { countMail } from '../store/mail-list.store.ts'
import { takeBounce } from '../take-bounce.ts'

/** `lessen mail`: what became of mail, whether the server answers, and taking in what came back. */
export const mailCommand: Command = {
  name: 'mail',
  usage: 'counts|check|bounce [--format json]',
  says: 'Counts mail by what became of it; checks the mail server; takes in a message that came back (on standard input).',
  run: async (context) => {
    const [deed, ...rest] = context.words
    if (rest.length > 0) return refuse(context)
    if (deed === 'counts') return await counts(context)
    if (deed === 'check') return await check(context)
    if (deed === 'bounce') return await bounce(context, await text(process.stdin))
    return refuse(context)
  },
}

function refuse({ tell }: CommandContext): number {
  tell('Say: lessen mail counts, lessen mail check, or lessen mail bounce with the message on standard input.')
  return 2
}

async function counts({ database, flags, out }: CommandContext): Promise<number> {
  const found = await inIdentity(database.identity, countMail)
  if (flags.format === 'json') out(JSON.stringify(found))
  else for (const { state, mails } of found) out(`${state}: ${mails}`)
  if (flags.format !== 'json' && found.length === 0) out('No mail was asked for yet.')
  return 0
}

async function check({ settings, out, tell }: CommandContext): Promise<number> {
  const transport = openMailTransport(settings)
  if (transport === null) {
    tell(settings.demo ? 'A demonstration sends no mail.' : 'Mail is not set up: LESSEN_MAIL_URL is not set.')
    return 2
  }
  try {
    await transport.verify()
    out('The mail server answers and lets Lessen in.')
    return 0
  } catch (fault) {
    tell(`The mail server cannot be used: ${fault instanceof Error ? fault.message : 'no answer'}`)
    return 1
  }
}

/** Takes in one message that came back. Exported for tests: on the command line it comes by standard input. */
export async function bounce({ database, settings, now, out, tell }: CommandContext, message: string): Promise<number> {
  const taken = await inIdentity(database.identity, (db) => takeBounce(db, settings, message, now()))
  if (taken.is === 'noted')
    out(`Noted: ${taken.status}.${taken.isDead ? ' Nothing more is sent to this address.' : ''}`)
  else tell(taken.says)
  return taken.is === 'noted' ? 0 : 2
}
