import type { Examples } from '../../markup/example.ts'
import { ExitPage } from './exit-page.tsx'

/** Examples of ExitPage. */
export const exitPageExamples: Examples = {
  component: 'ExitPage',
  says: 'The way off a page at once, for somebody who must not be seen reading it. Once on a page, at its top.',
  examples: [{ name: 'exit', shows: <ExitPage href="https://www.metoffice.gov.uk/" /> }],
}
