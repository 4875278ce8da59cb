import type { Examples } from '../../markup/example.ts'
import { Heading } from './heading.tsx'

/** Examples of Heading. */
export const headingExamples: Examples = {
  component: 'Heading',
  says: 'The name of a page or a part of it.',
  examples: [
    { name: 'with a caption', shows: <Heading text="What needs doing today" caption="Oak ward" size="l" level={3} /> },
    { name: 'small', shows: <Heading text="Medical checks" size="s" level={3} /> },
  ],
}
