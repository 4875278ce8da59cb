import type { Examples } from '../../markup/example.ts'
import { Caption } from './caption.tsx'

/** Examples of Caption. */
export const captionExamples: Examples = {
  component: 'Caption',
  says: 'The small line above a heading. Heading has one already.',
  examples: [{ name: 'caption', shows: <Caption text="Oak ward" size="l" /> }],
}
