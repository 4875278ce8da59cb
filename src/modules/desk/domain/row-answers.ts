import type { Details, Json } from '#modules/publishing/index.ts'

/** How the fields of one row are called: `its-speakers-2-name`. */
export function rowField(field: string, row: number, inside: string): string {
  return `${field}-${row}-${inside}`
}

/** Whether an answer is a list. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

/** Whether an answer is what one row says. */
export function isRow(value: Json): value is Details {
  return typeof value === 'object' && value !== null && !isList(value)
}
