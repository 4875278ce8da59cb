import type { MhsdsRule } from './mhsds-rule.ts'

/**
 * How a column is kept while a file is checked. `words` are those of an identifier, to find it by a few letters; `not
 * kept` must be there by the standard, and is not needed here.
 */
export type ColumnKind = 'text' | 'date' | 'time' | 'words' | 'not kept'

/** A column of a file: its name in the data set, its name while it is checked, and what it holds. */
export type MhsdsColumn = {
  readonly name: string
  readonly as: string
  readonly is: ColumnKind
  /** May be missing from the file altogether. */
  readonly optional?: true
}

/** A table of the data set: its file, its columns, what it hangs on, and its rules in the order of the columns. */
export type MhsdsTable = {
  /** Name of the file without `.csv`. */
  readonly name: string
  /** What its rows are called, for progress and counts. */
  readonly rowsAre: string
  /** Name of the temporary table that holds its rows while they are checked. */
  readonly staged: string
  /** Name of the temporary table that holds those that stand, with the id and state of their records. */
  readonly loaded: string
  /** The column with the row's identifier (as kept); null where rows have none. */
  readonly key: string | null
  /** The table that its rows hang on, and the column (as kept) that names the row there. */
  readonly parent: { readonly table: string; readonly column: string } | null
  readonly columns: readonly MhsdsColumn[]
  readonly rules: readonly MhsdsRule[]
}

/** A column that is kept. */
export function column(name: string, as: string, is: Exclude<ColumnKind, 'not kept'> = 'text'): MhsdsColumn {
  return { name, as, is }
}

/** A mandatory column of the data set that has no home here. */
export function notKept(name: string): MhsdsColumn {
  return { name, as: '', is: 'not kept' }
}
