import type { Announcer, NetworkAnnouncer } from '#platform/audit/announcement.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { hospital, school } from './demo/demo-places.ts'
import { loadDemoWorld } from './demo/demo-world.ts'
import { emptyDatabase, listOrganisations } from './empty-database.ts'

/** `lessen demo reset`: the demonstration as on its first day, with dates counted back from today. */
export function demoCommand(announcer: Announcer, networkAnnouncer: NetworkAnnouncer): Command {
  return {
    name: 'demo',
    usage: 'reset [--yes]',
    says: 'Throws everything away and loads the demonstration afresh. Refused outside a demonstration.',
    run: async (context) => {
      if (context.words[0] !== 'reset') return refuse(context, 'Say what to do: demo reset')
      if (!context.settings.demo)
        return refuse(context, 'This installation is not a demonstration: nothing was touched.')
      const others = await otherOrganisations(context)
      if (others.length > 0 && context.flags['yes'] === undefined) {
        return refuse(
          context,
          `This would also throw away ${others.join(', ')}. Add --yes if you mean it. Nothing was touched.`,
        )
      }
      await emptyDatabase(context.database.owner)
      const { database, settings, tell } = context
      await loadDemoWorld({ database, announcer, networkAnnouncer, mode: settings.mode, now: context.now(), tell })
      context.tell('The demonstration is as on its first day.')
      return 0
    },
  }
}

async function otherOrganisations(context: CommandContext): Promise<string[]> {
  const all = await listOrganisations(context.database.identity)
  return all
    .filter(({ code }) => code !== hospital.code && code !== school.code)
    .map(({ code, name }) => `${name} (${code})`)
}

function refuse(context: CommandContext, why: string): number {
  context.tell(why)
  return 2
}
