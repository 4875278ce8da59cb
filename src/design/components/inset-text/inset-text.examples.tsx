import type { Examples } from '../../markup/example.ts'
import { InsetText } from './inset-text.tsx'

/** Examples of InsetText. */
export const insetTextExamples: Examples = {
  component: 'InsetText',
  says: 'Words that should stand out a little.',
  examples: [{ name: 'text', shows: <InsetText text="Nothing is shared until you agree." /> }],
}
