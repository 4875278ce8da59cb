import { isMonth, type Month } from '#basics/month.ts'
import { listUnits } from '#modules/organisations/index.ts'
import { bedDaysByMonth } from '#modules/people/index.ts'
import { findOrganisationByCode } from '#modules/sign-in/index.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type StartedFigures, startedFigures } from '#statistics/started/started.ts'
import type { MonthRange } from '../../domain/month-counts.ts'
import { countStarted, countStartedByUnit } from '../../store/month-counts.store.ts'
import { printMeasures } from './print-measures.ts'

/** `lessen measures`: the measure `started` of an organisation, month by month, as JSON or (`--format text`) for reading. */
export const measuresCommand: Command = {
  name: 'measures',
  usage: '--organisation CODE --from YYYY-MM --to YYYY-MM [--format FORMAT]',
  says: 'Prints the interventions that started in each month, per 1,000 bed days, for the organisation and by ward.',
  run: async (context) => {
    const asked = readAsked(context)
    if (typeof asked === 'string') return refuse(context, asked)
    const { database } = context
    const found = await inIdentity(database.identity, (identity) => findOrganisationByCode(identity, asked.code))
    if (found === undefined) return refuse(context, `There is no organisation ${asked.code} here.`)
    const opening = { pool: database.app, announcer: announcerFor([]) }
    const months = await inOrganisation(opening, found.id, { kind: 'job', name: 'measures' }, (db) =>
      startedMonths(db, asked.range),
    )
    if (asked.isForReading) printMeasures(context, asked.code, months)
    else context.out(JSON.stringify({ organisation: asked.code, months }, null, 1))
    return 0
  },
}

type Asked = { readonly code: string; readonly range: MonthRange; readonly isForReading: boolean }

/** Further back than any record of use of force goes, and further on than anybody plans. */
const [earliest, latest] = ['1950-01', '2099-12']

function readAsked({ words, flags }: CommandContext): Asked | string {
  const { organisation: code, from, to, format } = flags
  if (words.length > 0) return `measures takes no word like ${words[0]}: say --organisation, --from and --to.`
  if (typeof code !== 'string' || code === '') return 'Say whose figures: --organisation CODE'
  if (typeof from !== 'string' || !isMonth(from)) return 'Say the first month like --from 2026-01'
  if (typeof to !== 'string' || !isMonth(to)) return 'Say the last month like --to 2026-12'
  if (to < from) return `The last month, ${to}, is before the first, ${from}.`
  if (from < earliest || to > latest) return `Say months from ${earliest} to ${latest}.`
  if (format !== undefined && format !== 'json' && format !== 'text')
    return 'Say --format json, which is usual, or --format text.'
  return { code, range: { from, to }, isForReading: format === 'text' }
}

function refuse(context: CommandContext, why: string): number {
  context.tell(why)
  return 2
}

/** The figures of each month, wards by their codes. */
async function startedMonths(db: OrganisationDb, range: MonthRange): Promise<Record<Month, StartedFigures>> {
  const codes = new Map((await listUnits(db, 'all')).map((unit) => [unit.id, unit.code]))
  const byCode = (units: ReadonlyMap<string, number>) =>
    Object.fromEntries([...units].map(([id, count]) => [codes.get(id) ?? id, count]))
  const counts = await countStarted(db, range, 'all')
  const byUnit = await countStartedByUnit(db, range)
  const bedDays = await bedDaysByMonth(db, range)
  return Object.fromEntries(
    counts.map(({ month, ...counted }, n) => [
      month,
      startedFigures({
        ...counted,
        bedDays: bedDays[n]?.total ?? 0,
        interventionsByWard: byCode(byUnit[n]?.units ?? new Map()),
        bedDaysByWard: byCode(bedDays[n]?.units ?? new Map()),
      }),
    ]),
  )
}
