import type { Problem } from '#basics/result.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { Shape } from '#modules/publishing/index.ts'
import type { Answers, FormTokens } from '#platform/http/visit.ts'
import { questionsOf } from '../../questions-of.ts'
import type { EntryFormProps } from './entry-form.view.tsx'

/** What the form of a shape is shown with, wherever it is. */
export function entryFormProps(
  shape: Shape,
  tokens: FormTokens,
  { typed, basedOn, problems }: { typed: Answers; basedOn: number; problems: readonly Problem[] },
): Omit<EntryFormProps, 'action' | 'autosave' | 'fixedCode'> {
  const kinds = shape.kinds.map((value) => ({ value, text: catalogue.kinds.get(value)?.name ?? value }))
  return { ...questionsOf(shape), folder: shape.folder, kinds, typed, basedOn, problems, tokens }
}
