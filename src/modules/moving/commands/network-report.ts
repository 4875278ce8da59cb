import type { Secrets } from '#platform/sessions/secrets.ts'
import { fileNames, type NetworkFile } from '../domain/network-file.ts'
import { leftOutTables } from '../domain/network-tables.ts'

/** Rows by table. */
export type ExportedRows = NetworkFile['tables']

/** What was written: in a few lines for the screen, and whole for the folder. */
export type ExportReport = { readonly short: readonly string[]; readonly whole: string }

/** A mark by which an installation knows whether what it takes in was sealed with its own secret. */
export function secretMarkOf({ mark }: Pick<Secrets, 'mark'>): string {
  return mark('lessen export network')
}

/** Tells of an export what is in it, and of everything else why it is not. */
export function exportReport(of: {
  readonly content: ExportedRows
  readonly people: ExportedRows
  readonly withPeople: boolean
  readonly at: string
}): ExportReport {
  const { content, people, withPeople } = of
  const rows = (table: string) => content[table]?.length ?? 0
  const short = [
    `${rows('entries')} entries, ${rows('media')} pictures and documents, ${rows('redirects')} moved addresses.`,
    withPeople
      ? `${fileNames.people} is about people: ${filled(people)}. Keep it as you keep what it came from, and delete it when it has been taken in.`
      : `Left out, because it is about people: ${filled(people)}. With --people it is written, in a file of its own.`,
    `Left out on purpose: sign-ins, the audit, what is sealed for a day. ${fileNames.report} names each with its reason.`,
  ]
  const whole = [
    `Export of a network, ${of.at}`,
    '',
    ...short,
    '',
    `In ${fileNames.content}, rows by table:`,
    ...counts(content),
    '',
    `${withPeople ? `In ${fileNames.people}` : 'Not written, because it is about people'}, rows by table:`,
    ...counts(people),
    '',
    'Never written:',
    '- team and members as users, with their sign-ins: they are invited, or join, anew',
    ...Object.entries(leftOutTables).map(([table, because]) => `- ${table}: ${because}`),
  ]
  return { short, whole: `${whole.join('\n')}\n` }
}

function filled(rows: ExportedRows): string {
  const some = Object.entries(rows).filter(([, { length }]) => length > 0)
  return some.length === 0 ? 'nothing' : some.map(([table, { length }]) => `${length} in ${table}`).join(', ')
}

function counts(rows: ExportedRows): string[] {
  return Object.entries(rows).map(([table, { length }]) => `- ${table}: ${length}`)
}
