import { randomUUID } from 'node:crypto'

/** A UUID as text, lower case. Records get theirs from the browser, so that a repeated send is the same record. */
export type Id = string

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A new random id (UUID version 4: carries no time and no order, so nothing can be read from it). */
export function newId(): Id {
  return randomUUID()
}

/** Whether `text` is an id in the one accepted form: 36 characters, lower case, with hyphens. */
export function isId(text: unknown): text is Id {
  return typeof text === 'string' && SHAPE.test(text)
}
