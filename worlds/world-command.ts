import { sql } from 'kysely'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import { fillLargeWorld, type LargeSize } from './large-world.ts'

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
    for (let n = 0; n < sizes.organisations; n++)
      await makeOne(context, { ...sizes, seed: sizes.seed + n }, `WORLD${sizes.seed + n}`)
    return 0
  },
}

type Asked = Omit<LargeSize, 'practices' | 'jurisdiction'> & { readonly organisations: number }

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

async function makeOne(context: CommandContext, size: Asked, code: string): Promise<void> {
  const organisation = newId()
  const jurisdiction = [...catalogue.jurisdictions.values()].find((one) => one.unitKinds.includes('ward'))
  if (!jurisdiction) throw new Error('no jurisdiction of the catalogue has wards')
  const name = `Generated organisation ${code}`
  await inIdentity(context.database.identity, (db) =>
    db.run(sql`insert into identity.organisations (id, code, name) values (${organisation}, ${code}, ${name})`),
  )
  const opening = { pool: context.database.streams, announcer: announcerFor([]) }
  await inOrganisation(opening, organisation, { kind: 'job', name: 'world' }, async (db) => {
    await db.run(
      sql`insert into private.organisations (organisation_id, code, name, sector) values (${organisation}, ${code}, ${name}, ${jurisdiction.sector})`,
    )
    const practices = [...catalogue.practices.values()].filter((practice) => practice.mhsds !== undefined)
    await fillLargeWorld(db, { ...size, practices, jurisdiction: jurisdiction.code }, (done) =>
      context.tell(`${code}: ${done} of ${size.incidents} incidents`),
    )
  })
  context.out(`${code} ${size.incidents}`)
}
