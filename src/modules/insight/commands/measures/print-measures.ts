import started from '#catalogue/measures/started.ts'
import type { CommandContext } from '#platform/commands/command.ts'
import type { StartedFigures } from '#statistics/started/started.ts'

/** Prints the figures for reading: one line a month. A month without bed days says so, because it has no rate. */
export function printMeasures(
  { out }: Pick<CommandContext, 'out'>,
  organisation: string,
  months: Readonly<Record<string, StartedFigures>>,
): void {
  out(`${organisation}: ${started.name}`)
  out(line('Month', ['interventions', 'incidents', 'people', 'bed days'], 'rate'))
  for (const [month, figures] of Object.entries(months)) {
    const { interventionsStarted, incidentsStarted, peopleStarted, bedDays, ratePer1000 } = figures
    const counts = [interventionsStarted, incidentsStarted, peopleStarted, bedDays].map(String)
    out(line(month, counts, ratePer1000 === null ? 'no rate: no bed days' : ratePer1000.toFixed(2)))
  }
}

function line(month: string, cells: readonly string[], rate: string): string {
  return `${month.padEnd(8)}${cells.map((cell) => cell.padStart(14)).join('')}  ${rate}`
}
