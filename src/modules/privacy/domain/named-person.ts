import type { Id } from '#basics/id.ts'

/** Somebody, as every page of this module names them: with what tells people of one name apart. */
export type NamedPerson = { readonly id: Id; readonly name: string; readonly line: string }
