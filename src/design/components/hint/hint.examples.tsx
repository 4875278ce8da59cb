import type { Examples } from '../../markup/example.ts'
import { Hint } from './hint.tsx'

/** Examples of Hint. */
export const hintExamples: Examples = {
  component: 'Hint',
  says: 'One sentence of help beside a question.',
  examples: [{ name: 'hint', shows: <Hint text="In their own words, if they told you" /> }],
}
