import { meaningOf } from '#platform/db/schema/classification.ts'
import type { Column, Table } from '#platform/db/schema/read-schema.ts'

const head = `# Data dictionary

Every table and column, from the comments in the migrated database. Made by \`node bin/generate.mjs\`; a test compares it.
`

/** The data dictionary as Markdown: a chapter for each schema, a section for each table. */
export function writeDataDictionary(tables: readonly Table[]): string {
  const schemas = [...new Set(tables.map((table) => table.schema))]
  const chapters = schemas.map((schema) => {
    const sections = tables.filter((table) => table.schema === schema).map(sectionOf)
    return [`## ${schema}`, ...sections].join('\n\n')
  })
  return `${[head.trimEnd(), ...chapters].join('\n\n')}\n`
}

function sectionOf(table: Table): string {
  const lines = table.columns.map(
    (column) => `| ${column.name} | ${typeOf(column)} | ${cell(meaningOf(column.says))} |`,
  )
  return [
    `### ${table.name}`,
    '',
    meaningOf(table.says),
    '',
    '| column | type | meaning |',
    '|---|---|---|',
    ...lines,
  ].join('\n')
}

function typeOf(column: Column): string {
  const type = column.words.length > 0 ? column.words.join(', ') : column.type
  return `${type}${column.isArray ? ', several' : ''}${column.isNullable ? ', may be empty' : ''}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
