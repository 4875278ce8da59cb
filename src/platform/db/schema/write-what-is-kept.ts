import { classificationOf, meaningOf, purposes } from '#platform/db/schema/classification.ts'
import type { Table } from '#platform/db/schema/read-schema.ts'

/** A retention rule as this page needs it: its code, what it is for, and how long in words. */
export type KeepingRule = { readonly code: string; readonly name: string; readonly howLong: readonly string[] }

const head = `# What is kept about people

Every column that says something about somebody, why it is kept, how long, and who sees it: from the comments in the migrated database. Made by \`node bin/generate.mjs\`; a test compares it, and a column that says nothing of this fails the build. It is what a record of processing activities and an impact assessment begin with, not those documents: purposes in law, and periods, are for the organisation that uses Lessen to decide.

"Special category" is meant as in UK GDPR Article 9. "Secret" proves who somebody is, and is kept only as a hash or encrypted.
`

/** The page of what is kept about people, as Markdown. Columns that say nothing about anybody are counted, not listed. */
export function writeWhatIsKept(tables: readonly Table[], rules: readonly KeepingRule[]): string {
  const chapters = tables.flatMap((table) => {
    const lines = table.columns.flatMap((column) => {
      const said = classificationOf(table, column)
      if (said === null || said.sensitivity === 'none') return []
      const keep = rules.find(({ code }) => code === said.keep)?.name ?? said.keep
      return [
        `| ${column.name} | ${meaningOf(column.says)} | ${said.sensitivity} | ${said.purpose} | ${keep} | ${said.seen} |`,
      ]
    })
    return lines.length === 0
      ? []
      : [
          [
            `### ${table.schema}.${table.name}`,
            '',
            meaningOf(table.says),
            '',
            '| column | meaning | how sensitive | why | how long | who sees it |',
            '|---|---|---|---|---|---|',
            ...lines,
          ].join('\n'),
        ]
  })
  const columns = tables.flatMap((table) => table.columns.map((column) => classificationOf(table, column)))
  const about = columns.filter((one) => one !== null && one.sensitivity !== 'none').length
  return `${[
    head.trimEnd(),
    `${about} columns say something about somebody; ${columns.length - about} do not.`,
    ['## Why', '', ...Object.entries(purposes).map(([word, says]) => `- **${word}**: ${says}`)].join('\n'),
    ['## How long', '', ...rules.map(({ name, howLong }) => `- **${name}**: ${howLong.join('. ')}`)].join('\n'),
    '## What',
    ...chapters,
  ].join('\n\n')}\n`
}
