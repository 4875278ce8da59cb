import { existsSync, readdirSync } from 'node:fs'
import { at } from '../paths.mjs'

/** The number, in four digits, that follows the last NNNN-….`ending` in `folder`. */
export function nextNumber(folder, ending) {
  const names = existsSync(at(folder)) ? readdirSync(at(folder)) : []
  const numbers = names.filter((name) => name.endsWith(ending)).map((name) => Number.parseInt(name, 10) || 0)
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0')
}
