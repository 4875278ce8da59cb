import type { Pool } from 'pg'

/** One column as the migrated database describes it. */
export type Column = {
  readonly name: string
  /** PostgreSQL's name of the type; of the element when it is an array; of the base when it is a domain. */
  readonly type: string
  readonly isArray: boolean
  readonly isNullable: boolean
  /** Whether the database fills it in: never, when nothing is given, or always. */
  readonly filled: 'never' | 'if missing' | 'always'
  /** The words of an enum, in order; empty for every other type. */
  readonly words: readonly string[]
  readonly says: string | null
}

/** One table with its columns in order. */
export type Table = {
  readonly schema: string
  readonly name: string
  readonly says: string | null
  readonly columns: readonly Column[]
}

/** Every table of the house, by schema and name. PostgreSQL's own tables and parts of partitioned ones are left out. */
export async function readSchema(owner: Pool): Promise<Table[]> {
  const { rows } = await owner.query<Row>(question)
  const tables = new Map<string, Table & { columns: Column[] }>()
  for (const { schema, table, tableSays, ...column } of rows) {
    const key = `${schema}.${table}`
    const known = tables.get(key) ?? { schema, name: table, says: tableSays, columns: [] }
    known.columns.push(column)
    tables.set(key, known)
  }
  return [...tables.values()]
}

/** `schema.table` and `schema.table.column` of everything that has no comment. */
export function uncommented(tables: readonly Table[]): string[] {
  return tables.flatMap(({ schema, name, says, columns }) => [
    ...(says === null ? [`${schema}.${name}`] : []),
    ...columns.filter((column) => column.says === null).map((column) => `${schema}.${name}.${column.name}`),
  ])
}

type Row = Column & { readonly schema: string; readonly table: string; readonly tableSays: string | null }

const question = `
  select n.nspname as schema, c.relname as table, obj_description(c.oid, 'pg_class') as "tableSays",
    a.attname as name, base.typname as type, element.oid is not null as "isArray", not a.attnotnull as "isNullable",
    case when a.attidentity = 'a' or a.attgenerated <> '' then 'always'
      when a.attidentity = 'd' or a.atthasdef then 'if missing' else 'never' end as filled,
    array(select enumlabel::text from pg_enum where enumtypid = base.oid order by enumsortorder) as words,
    col_description(c.oid, a.attnum) as says
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  left join pg_type element on element.oid = t.typelem and t.typcategory = 'A'
  join pg_type inner_type on inner_type.oid = coalesce(element.oid, t.oid)
  join pg_type base on base.oid = case when inner_type.typtype = 'd' then inner_type.typbasetype else inner_type.oid end
  where c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
    and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
  order by n.nspname, c.relname, a.attnum`
