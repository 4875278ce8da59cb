import type { Column, Table } from '#platform/db/schema/read-schema.ts'

/** How much a column says about somebody; `special category` as in UK GDPR Article 9; `secret` proves who somebody is. */
export const sensitivities = ['none', 'staff', 'personal', 'special category', 'secret'] as const
/** One of them. */
export type Sensitivity = (typeof sensitivities)[number]

/** Why a column is kept at all. */
export const purposes: Readonly<Record<string, string>> = {
  care: 'To record what happened to a person, support them and review it',
  figures: 'To count use of restrictive practice and compare it over time',
  accountability: 'To show who did and saw what',
  'sign-in': 'To let in those who may come in, and nobody else',
  network: 'To offer everybody what helps, and to say whose it is',
  work: 'To know who works where, and who was there',
  service: 'To run the service: nothing typed twice, nothing sent twice, nothing lost',
}

/** What a comment says of one column besides its meaning. `keep` is the code of a retention rule; `seen` permissions or a word. */
export type Classification =
  | { readonly sensitivity: 'none' }
  | {
      readonly sensitivity: Exclude<Sensitivity, 'none'>
      readonly purpose: string
      readonly keep: string
      readonly seen: string
    }

/** A comment without its classification. */
export function meaningOf(says: string | null): string {
  return (says ?? '').replace(tag, '').trim()
}

/**
 * Reads `{none}` or `{sensitivity; purpose; retention rule; who sees it}` at the end of a column's comment, or of its
 * table's where the column has none of its own. Null where neither says anything that can be read.
 */
export function classificationOf(table: Table, column: Column): Classification | null {
  const words = tag.exec(column.says ?? '')?.[1] ?? tag.exec(table.says ?? '')?.[1]
  const [first = '', purpose = '', keep = '', seen = ''] = (words ?? '').split(';').map((part) => part.trim())
  if (first === 'none') return { sensitivity: 'none' }
  const sensitivity = sensitivities.find((one) => one === first)
  if (sensitivity === undefined || sensitivity === 'none' || !(purpose in purposes) || keep === '' || seen === '') {
    return null
  }
  return { sensitivity, purpose, keep, seen }
}

/** `schema.table.column` of every column whose comments do not say how sensitive it is, why, how long and for whom. */
export function unclassified(tables: readonly Table[]): string[] {
  return tables.flatMap((table) =>
    table.columns
      .filter((column) => classificationOf(table, column) === null)
      .map((column) => `${table.schema}.${table.name}.${column.name}`),
  )
}

const tag = /\{([^{}]+)\}\s*$/
