import type { CommonField, FieldKind, ShapeField } from '#modules/publishing/index.ts'

/**
 * One question of the editor's form. Besides the kinds of a shape's own fields: `words` is a list typed with commas and kept
 * as codes ("blanket restrictions" as blanket-restrictions), `names` a list with one on each line, kept as typed.
 */
export type Question = Omit<ShapeField, 'kind' | 'fields'> & {
  /** The name of its field in the form. */
  readonly field: string
  readonly kind: FieldKind | 'words' | 'names'
  readonly fields?: readonly Question[]
}

/** A common question, before its choices are known. */
export type CommonQuestion = Omit<Question, 'name' | 'field' | 'fields'> & { readonly name: CommonField }

/** The common questions, in the order of the form. Twins have pages of their own. */
export const commonQuestions: readonly CommonQuestion[] = [
  { name: 'body', label: 'Text', kind: 'markup' },
  { name: 'link', label: 'Where the original is', hint: 'A whole address, like https://…', kind: 'link' },
  { name: 'publisher', label: 'Published by', kind: 'line' },
  {
    name: 'yearStated',
    label: 'When it was published',
    hint: 'As the original says it, for example March 2024',
    kind: 'line',
  },
  { name: 'licence', label: 'Under which terms it may be used', kind: 'line' },
  { name: 'people', label: 'People named with it', hint: 'One on each line, as they are named there', kind: 'names' },
  {
    name: 'topics',
    label: 'What it is about',
    hint: 'With commas between, for example: debriefing, blanket restrictions',
    kind: 'words',
  },
  { name: 'practices', label: 'Kinds of restrictive practice it is about', kind: 'choices' },
  { name: 'settings', label: 'Where it is for', kind: 'choices' },
  { name: 'audiences', label: 'For whom', hint: 'With commas between, for example: families, staff', kind: 'words' },
  { name: 'nations', label: 'Where it holds', kind: 'choices' },
  {
    name: 'formats',
    label: 'In what form',
    hint: 'With commas between, for example: document, video, easy read',
    kind: 'words',
  },
  { name: 'languages', label: 'Languages', hint: 'Leave empty for English alone', kind: 'choices' },
  { name: 'related', label: 'What belongs with it', hint: 'Addresses on this site, one on each line', kind: 'entries' },
  {
    name: 'supersededBy',
    label: 'What took its place',
    hint: 'An address on this site. Leave empty while it holds.',
    kind: 'entry',
  },
  { name: 'reviewOn', label: 'When somebody should look whether it still holds', kind: 'day' },
  { name: 'note', label: 'Notes for the team', hint: 'Never shown to visitors', kind: 'text' },
]

/** Common questions about the thing itself; the others are about how it is found and looked after. */
export const aboutItself: ReadonlySet<CommonField> = new Set([
  'body',
  'link',
  'publisher',
  'yearStated',
  'licence',
  'people',
])
