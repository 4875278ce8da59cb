import type { Examples } from '../../markup/example.ts'
import { Timeline } from './timeline.tsx'

/** Examples of Timeline. */
export const timelineExamples: Examples = {
  component: 'Timeline',
  says: 'What happened, in order.',
  examples: [
    {
      name: 'an afternoon',
      shows: (
        <Timeline
          entries={[
            {
              when: '16:10',
              at: '2026-03-27T16:10Z',
              heading: 'Sam asked to go outside',
              children: <p>The door was locked.</p>,
            },
            { when: '16:30', at: '2026-03-27T16:30Z', heading: 'It began' },
            { when: '16:42', at: '2026-03-27T16:42Z', heading: 'It ended' },
          ]}
        />
      ),
    },
  ],
}
