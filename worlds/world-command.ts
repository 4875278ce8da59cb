import { calendarDateOf } from '#basics/calendar-date.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { makeLargeOrganisation, type OrganisationSize } from './large-organisation.ts'

/** `lessen world`: organisations of made-up records, as large as asked for; the same seed makes the same records. */
export const worldCommand: Command = {
  name: 'world',
  isForPractice: true,
  usage: '--incidents N [--organisations N] [--seed N] [--days N]',
  says: 'Fills new organisations with generated records, for measuring speed. Only in a demonstration.',
  run: async (context) => {
    const sizes = readSizes(context)
    if (typeof sizes === 'string') return refuse(context, sizes)
    if (!context.settings.demo)
      return refuse(context, 'This installation is not a demonstration: generated records are refused.')
    for (let n = 0; n < sizes.organisations; n++) {
      const size = { ...sizes, seed: sizes.seed + n }
      const code = `WORLD${size.seed}`
      await makeLargeOrganisation(context.database, size, code, context.tell)
      context.out(`${code} ${size.incidents}`)
    }
    return 0
  },
}

type Asked = OrganisationSize & { readonly organisations: number }

function readSizes({ flags, now }: CommandContext): Asked | string {
  const number = (flag: string, otherwise: number) => (flags[flag] === undefined ? otherwise : Number(flags[flag]))
  const asked = {
    incidents: number('incidents', Number.NaN),
    organisations: number('organisations', 1),
    seed: number('seed', 1),
    days: number('days', 730),
    until: calendarDateOf(now().slice(0, 10)),
  }
  const whole =
    [asked.incidents, asked.organisations, asked.days].every((n) => Number.isInteger(n) && n >= 1) &&
    Number.isInteger(asked.seed)
  return whole
    ? asked
    : 'Say how many with --incidents N: a whole number of at least 1 (as are --organisations and --days).'
}

function refuse(context: CommandContext, why: string): number {
  context.tell(why)
  return 2
}
