import { meaningOf } from '#platform/db/schema/classification.ts'
import type { Column, Table } from '#platform/db/schema/read-schema.ts'

/** What each type of PostgreSQL is in TypeScript, as src/platform/db/column-values.ts reads it. */
const plainTypes: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  varchar: 'string',
  bpchar: 'string',
  name: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  oid: 'number',
  float4: 'number',
  float8: 'number',
  numeric: 'string',
  date: 'string',
  time: 'string',
  timetz: 'string',
  timestamp: 'string',
  timestamptz: 'string',
  interval: 'string',
  daterange: 'string',
  tstzrange: 'string',
  int4range: 'string',
  tsvector: 'string',
  inet: 'string',
  bytea: 'Buffer',
  json: 'Json',
  jsonb: 'Json',
}

const head = `// Made from the migrated database by: node bin/generate.mjs. Not edited by hand; a test compares it.
import type { ColumnType, GeneratedAlways } from 'kysely'

/** A column that the database fills in when nothing is given. */
export type Generated<T> =
  T extends ColumnType<infer Read, infer Put, infer Changed>
    ? ColumnType<Read, Put | undefined, Changed>
    : ColumnType<T, T | undefined, T>

/** JSON is read as a value to be parsed, and written as text (JSON.stringify): the driver would write a list as an array. */
export type Json = ColumnType<unknown, string, string>
`

/** The row types of all tables as the text of a TypeScript file: an interface \`DB\` keyed by schema and table. */
export function writeRowTypes(tables: readonly Table[]): string {
  const shapes = tables.map((table) => {
    const fields = table.columns.map((column) => `  ${column.name}: ${typeOf(column)}`)
    return `/** ${meaningOf(table.says)} */\nexport interface ${nameOf(table)} {\n${fields.join('\n')}\n}\n`
  })
  const keys = tables.map((table) => `  '${table.schema}.${table.name}': ${nameOf(table)}`)
  const db = `/** Every table of the house, for Kysely. */\nexport interface DB {\n${keys.join('\n')}\n}\n`
  return [head, ...shapes, db].join('\n')
}

function nameOf({ schema, name }: Table): string {
  return `${schema}_${name}`.replace(/(^|_)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())
}

function typeOf(column: Column): string {
  const one = column.words.length > 0 ? column.words.map((word) => `'${word}'`).join(' | ') : plainTypes[column.type]
  if (one === undefined) throw new Error(`no TypeScript type is known for the PostgreSQL type ${column.type}`)
  const listed = column.isArray ? (one.includes('|') ? `(${one})[]` : `${one}[]`) : one
  const whole = column.isNullable ? `${listed} | null` : listed
  if (column.filled === 'never') return whole
  return column.filled === 'always' ? `GeneratedAlways<${whole}>` : `Generated<${whole}>`
}
