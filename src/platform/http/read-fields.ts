import { ok, type Result, refused } from '#basics/result.ts'
import type { Answers } from '#platform/http/visit.ts'

/** The most fields that one form may send: an incident with thirty interventions has about 900. */
export const mostFields = 2_000

/** The most bytes that one form may send. */
export const mostBytes = 1_048_576

/** Names that objects in JavaScript treat specially; no form of ours has them. */
const unsafe = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The fields of a form as sent: one text, or several where a name came more than once. Refuses, with a sentence, more
 * than 2,000 fields, and text with the character NUL, which nobody types and no database keeps.
 */
export function readFields(body: string): Result<Answers, string> {
  return fieldsFrom(new URLSearchParams(body))
}

/** The same for names and values that were read already. */
export function fieldsFrom(pairs: Iterable<readonly [string, string]>): Result<Answers, string> {
  const fields = new Map<string, string | string[]>()
  let count = 0
  for (const [name, value] of pairs) {
    if (++count > mostFields) return refused(`It had more than ${mostFields.toLocaleString('en-GB')} fields.`)
    if (name.includes('\0') || value.includes('\0')) return refused('It had a character that cannot be kept.')
    if (!unsafe.has(name)) fields.set(name, together(fields.get(name), value))
  }
  return ok(Object.freeze(Object.fromEntries(fields)))
}

function together(known: string | string[] | undefined, value: string): string | string[] {
  if (known === undefined) return value
  if (typeof known === 'string') return [known, value]
  known.push(value)
  return known
}
