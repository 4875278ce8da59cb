import type { Examples } from '../../markup/example.ts'
import { ErrorMessage } from './error-message.tsx'

/** Examples of ErrorMessage. */
export const errorMessageExamples: Examples = {
  component: 'ErrorMessage',
  says: 'What is wrong with one answer and how to put it right.',
  examples: [{ name: 'message', shows: <ErrorMessage text="Enter when it started" /> }],
}
