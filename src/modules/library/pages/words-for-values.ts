import { catalogue } from '#catalogue/offered.ts'
import type { FacetName } from '../domain/entry-filter.ts'

/** A value of a facet as people read it: the plural of a kind; other codes with a capital and without hyphens. */
export function writtenValue(facet: FacetName, value: string): string {
  if (facet === 'kind') return catalogue.kinds.get(value)?.plural ?? value
  return writtenCode(value)
}

/** A code as people read it: "social-care" is "Social care"; a few keep the capitals they are known by. */
export function writtenCode(code: string): string {
  const known = knownSpellings[code]
  if (known !== undefined) return known
  const words = code.replace(/-/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const knownSpellings: Readonly<Record<string, string>> = {
  'covid-19': 'COVID-19',
  cqc: 'CQC',
  'nhs-england': 'NHS England',
  'stomp-stamp': 'STOMP and STAMP',
  'mental-health-act': 'Mental Health Act',
  'mental-capacity-act': 'Mental Capacity Act',
  'use-of-force-act': 'Use of Force Act',
  'six-core-strategies': 'Six Core Strategies',
}

/** What one of its kind is called. */
export function writtenKind(code: string): string {
  return catalogue.kinds.get(code)?.name ?? code
}
