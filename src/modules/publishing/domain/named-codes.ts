import type { Details, Json } from './entry.ts'
import type { ShapeField } from './shape-field.ts'

/** The codes of entries that the answers to `fields` name, those in rows as well, each once. */
export function namedCodes(fields: readonly ShapeField[], details: Details): string[] {
  const codes = fields.flatMap((field) => codesIn(field, details[field.name]))
  return [...new Set(codes)].filter((code) => code !== '')
}

function codesIn(field: ShapeField, answer: Json | undefined): string[] {
  const texts = isList(answer) ? answer : [answer ?? '']
  if (field.kind === 'entry' || field.kind === 'entries') return texts.filter((one) => typeof one === 'string')
  if (field.kind !== 'rows') return []
  return texts.flatMap((row) => (isRow(row) ? namedCodes(field.fields ?? [], row) : []))
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isRow(value: Json): value is Details {
  return typeof value === 'object' && value !== null && !isList(value)
}
