import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Json, Shape, ShapeField } from '#modules/publishing/index.ts'
import { houseRoot } from '#platform/config/house-root.ts'

/** Every shape that a module of the house hands out at its front door, so that a new one is tried without being listed. */
export async function shapesHere(): Promise<readonly Shape[]> {
  const folder = join(houseRoot, 'src/modules')
  const names = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
  const fronts = await Promise.all(
    names.map(async ({ name }): Promise<object> => import(join(folder, name, 'index.ts'))),
  )
  return fronts.flatMap((front) => Object.values(front).filter(isShape))
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && 'folder' in value && 'fields' in value && 'view' in value
}

/** An answer to a field of a shape that holds `words` wherever somebody can type. */
export function answerWith({ kind, choices, fields = [] }: ShapeField, words: () => string): Json {
  if (kind === 'number') return 1
  if (kind === 'yes or no') return true
  if (kind === 'day') return '2026-03-29'
  if (kind === 'moment') return '2026-03-29T10:00:00.000Z'
  if (kind === 'choice') return choices?.[0]?.value ?? ''
  if (kind === 'choices') return choices?.slice(0, 1).map(({ value }) => value) ?? []
  if (kind === 'entries') return [words()]
  if (kind === 'rows') return [Object.fromEntries(fields.map((field) => [field.name, answerWith(field, words)]))]
  return words()
}
