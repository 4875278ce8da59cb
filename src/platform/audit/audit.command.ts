import { headOf } from '#platform/audit/chain.store.ts'
import { type ChainHere, chainsHere } from '#platform/audit/chains-here.ts'
import { headLine } from '#platform/audit/heads.ts'
import { verifyAll } from '#platform/audit/verify-all.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'

/**
 * `lessen audit verify` checks that nothing in the audit was changed; `lessen audit head` prints the heads of the chains,
 * to be kept elsewhere. Gives 0 whole, 1 tampered with, 2 not checked, 3 whole but the sealer is behind.
 */
export const auditCommand: Command = {
  name: 'audit',
  usage: 'verify|head [--organisation CODE] [--head FILE] [--format FORMAT]',
  says: 'Checks that nothing in the audit was changed, against earlier heads too; or prints the heads, to keep elsewhere.',
  run: async (context) => {
    const asked = readAsked(context)
    if (typeof asked === 'string') return refuse(context, asked)
    const { database, settings } = context
    const chains = await chainsHere({ database, hasPractice: settings.mode !== 'network' }, asked.code)
    if (chains.length === 0) return refuse(context, `There is no organisation ${asked.code} here.`)
    if (asked.what === 'verify') return await verifyAll(context, chains, asked)
    await printHeads(context, chains, asked.format)
    return 0
  },
}

type Asked = {
  readonly what: 'verify' | 'head'
  readonly code: string | undefined
  readonly headFile: string | undefined
  readonly format: 'text' | 'json'
}

function readAsked({ words, flags }: CommandContext): Asked | string {
  const [what, ...more] = words
  const { organisation: code, head: headFile, format = 'text' } = flags
  if ((what !== 'verify' && what !== 'head') || more.length > 0)
    return 'Say what to do: lessen audit verify, or lessen audit head.'
  if (code === true || headFile === true) return 'Say --organisation CODE and --head FILE.'
  if (what === 'head' && headFile !== undefined)
    return 'An earlier head is for verifying: lessen audit verify --head FILE.'
  if (format !== 'text' && format !== 'json') return 'Say --format text, which is usual, or --format json.'
  return { what, code, headFile, format }
}

function refuse(context: CommandContext, why: string): number {
  context.tell(why)
  return 2
}

async function printHeads(
  { out }: CommandContext,
  chains: readonly ChainHere[],
  format: Asked['format'],
): Promise<void> {
  const heads = []
  for (const { chain, code, ask } of chains) {
    const head = await ask(headOf)
    if (head !== undefined) heads.push({ chain: chain.name, code, ...head })
  }
  if (format === 'json') return out(JSON.stringify({ heads }, null, 1))
  for (const { chain, code, ...head } of heads) out(`# ${code}\n${headLine(chain, head)}`)
}
