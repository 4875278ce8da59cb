import type { ComponentChildren } from 'preact'

/** What stands inside an element: text (escaped) or other elements. */
export type Content = ComponentChildren

/** Further attributes of an element, as written in HTML: `{ 'data-url': '/people.json' }`. Never `style`: the page forbids it. */
export type Attributes = { readonly [name: string]: string | number | boolean | undefined }

/** Words given either as plain `text` or as elements (`html`); elements win when both are given. */
export type Worded = { readonly text?: string | undefined; readonly html?: Content }

/** What every component accepts. */
export type Shared = {
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A component's words and what every component accepts: the shape of hints, error messages, keys and values. */
export type WordedPart = Worded & Shared

/** The elements or text that `worded` holds; nothing when it is empty. */
export function wordsOf(worded: Worded | undefined): Content {
  return worded?.html || worded?.text || undefined
}

/** Options that may be given as a string for short: `'Name'` means `{ text: 'Name' }`. All others must be optional. */
export function optionsOf<T extends Worded>(value: string | T | undefined): T | undefined
export function optionsOf(value: string | Worded | undefined): Worded | undefined {
  return typeof value === 'string' ? { text: value } : value
}
