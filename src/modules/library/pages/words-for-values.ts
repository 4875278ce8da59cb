import { catalogue } from '#catalogue/offered.ts'
import { writtenCode } from '#modules/publishing/index.ts'
import type { FacetName } from '../domain/entry-filter.ts'

/** A value of a facet as people read it: the plural of a kind; other codes with a capital and without hyphens. */
export function writtenValue(facet: FacetName, value: string): string {
  if (facet === 'kind') return catalogue.kinds.get(value)?.plural ?? value
  if (facet === 'practice') return catalogue.practices.get(value)?.name ?? writtenCode(value)
  if (facet === 'language') return writtenLanguage(value)
  return writtenCode(value)
}

/** What one of its kind is called. */
export function writtenKind(code: string): string {
  return catalogue.kinds.get(code)?.name ?? code
}

const languageNames = new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'code' })

/** A language as people call it; its code where nobody knows it. */
export function writtenLanguage(code: string): string {
  return /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(code) ? (languageNames.of(code) ?? code) : code
}
