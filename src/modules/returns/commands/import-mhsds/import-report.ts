import type { CommandContext } from '#platform/commands/command.ts'
import type { BrokenFile, Finding, ImportOutcome, TableCounts } from '../../domain/import-outcome.ts'
import type { FindingsFile } from './findings-file.ts'

type Paper = Pick<CommandContext, 'out'>

/** Prints what an import came to as JSON: counts, then each rejection and each warning, one a line. */
export async function printJson({ out }: Paper, outcome: ImportOutcome, findings: FindingsFile): Promise<void> {
  const { organisation, period, tables } = outcome
  out(`{"organisation":${JSON.stringify(organisation)},"outcome":${JSON.stringify(outcome.outcome)},`)
  out(`"period":${JSON.stringify(period)},"tables":${JSON.stringify(tables)},`)
  await printList(out, 'rejections', findings, (level) => level !== 'warning')
  out(',')
  await printList(out, 'warnings', findings, (level) => level === 'warning')
  out('}')
}

async function printList(
  out: (text: string) => void,
  name: string,
  findings: FindingsFile,
  meant: (level: string) => boolean,
): Promise<void> {
  out(`"${name}":[`)
  let before: string | null = null
  for await (const line of findings.lines()) {
    if (!meant(readFinding(line).level)) continue
    if (before !== null) out(`${before},`)
    before = line
  }
  if (before !== null) out(before)
  out(']')
}

/** Prints what an import came to for people: each finding on a line, then a table of counts and a sentence. */
export async function printText({ out }: Paper, outcome: ImportOutcome, findings: FindingsFile): Promise<void> {
  for await (const line of findings.lines()) {
    const { file, row, column, code, level, reason } = readFinding(line)
    out(`${file}, line ${row}, ${column}: ${reason} (${code}, ${level})`)
  }
  out(countLine('', ['read', 'accepted', 'new', 'changed', 'unchanged', 'rejected']))
  for (const [name, counts] of Object.entries(outcome.tables)) out(countLine(name, figuresOf(counts)))
  out(closingSentence(outcome))
}

/** Prints why nothing was loaded. */
export function printRefusal(
  { out, tell }: Pick<CommandContext, 'out' | 'tell'>,
  organisation: string,
  problems: readonly BrokenFile[],
  asJson: boolean,
): void {
  if (asJson) out(JSON.stringify({ organisation, outcome: 'nothing loaded', problems }))
  for (const { file, row, says } of problems)
    tell(
      [file, row === null ? null : `line ${row}`]
        .filter((part) => part !== null)
        .join(', ')
        .concat(file ? ': ' : '', says),
    )
  tell('Nothing was loaded.')
}

function readFinding(line: string): Finding {
  const finding: Finding = JSON.parse(line)
  return finding
}

function countLine(name: string, cells: readonly string[]): string {
  return name.padEnd(32) + cells.map((cell) => cell.padStart(10)).join('')
}

function figuresOf(counts: TableCounts): string[] {
  const { read, accepted, changed, unchanged, rejected } = counts
  return [read, accepted, counts.new, changed, unchanged, rejected].map(String)
}

function closingSentence({ outcome, tables }: ImportOutcome): string {
  const all = Object.values(tables)
  const rejected = all.reduce((total, counts) => total + counts.rejected, 0)
  const moved = all.reduce((total, counts) => total + counts.new + counts.changed, 0)
  const rows = rejected === 1 ? '1 row was' : `${rejected} rows were`
  const left = rejected === 0 ? 'No row was left out.' : `${rows} left out: see above.`
  if (outcome !== 'loaded') return `This was a dry run: nothing was kept. ${left}`
  return `${moved === 0 ? 'Nothing has changed since it was last read.' : 'Loaded.'} ${left}`
}
