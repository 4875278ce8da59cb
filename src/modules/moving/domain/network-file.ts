import type { NetworkRow } from './network-tables.ts'

/** What the files of an export say of themselves, so that a later version knows what it reads. */
export const networkFormat = { format: 'lessen-network', version: 2 } as const

/** The two files of an export: everything but what is about people, and what is about people. */
export const fileNames = { content: 'network.json', people: 'people.json', report: 'report.txt' } as const

/** One file of an export: rows of the schema `network` by table, as `docs/developing/data-dictionary.md` describes them. */
export type NetworkFile = {
  readonly format: typeof networkFormat.format
  readonly version: typeof networkFormat.version
  readonly exportedAt: string
  /** In `people.json`: tells whether what is sealed in it can be opened where it is taken in. */
  readonly secretMark?: string | undefined
  readonly tables: Readonly<Record<string, readonly NetworkRow[]>>
}
