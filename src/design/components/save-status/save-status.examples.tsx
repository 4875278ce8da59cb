import type { Examples } from '../../markup/example.ts'
import { SaveStatus } from './save-status.tsx'

/** Examples of SaveStatus. */
export const saveStatusExamples: Examples = {
  component: 'SaveStatus',
  says: 'Whether a draft is saved, said truly.',
  examples: [{ name: 'saved', shows: <SaveStatus savedAt="14:32" /> }],
}
