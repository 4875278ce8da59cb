import type { Examples } from '../../markup/example.ts'
import { Tag } from './tag.tsx'

/** Examples of Tag. */
export const tagExamples: Examples = {
  component: 'Tag',
  says: 'A status in one or two words.',
  examples: [
    { name: 'white', shows: <Tag colour="white" text="Draft" /> },
    { name: 'grey', shows: <Tag colour="grey" text="Closed" /> },
    { name: 'green', shows: <Tag colour="green" text="Done" /> },
    { name: 'aqua-green', shows: <Tag colour="aqua-green" text="Shared" /> },
    { name: 'blue', shows: <Tag colour="blue" text="New" /> },
    { name: 'purple', shows: <Tag colour="purple" text="In review" /> },
    { name: 'pink', shows: <Tag colour="pink" text="Asked" /> },
    { name: 'red', shows: <Tag colour="red" text="Overdue" /> },
    { name: 'orange', shows: <Tag colour="orange" text="Due today" /> },
    { name: 'yellow', shows: <Tag colour="yellow" text="Waiting" /> },
    { name: 'plain', shows: <Tag text="Active" /> },
    { name: 'without colour', shows: <Tag colour={false} text="Nothing to do" /> },
  ],
}
