/** One row as it was sent: column name to text without spaces around it, empty where nothing was sent. */
export type SentRow = Readonly<Record<string, string>>

/** What the row says in a column; a column that the file does not have says nothing. */
export function sent(row: SentRow, column: string): string {
  return row[column] ?? ''
}

/** Whether the row says nothing there. */
export function isBlank(row: SentRow, column: string): boolean {
  return sent(row, column) === ''
}
