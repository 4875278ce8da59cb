import type { Examples } from '../../markup/example.ts'
import { Helplines } from './helplines.tsx'

/** Examples of Helplines. */
export const helplinesExamples: Examples = {
  component: 'Helplines',
  says: 'Whom to turn to. On every page for people and families on which something hard is told. The numbers here are invented.',
  examples: [
    {
      name: 'two lines',
      shows: (
        <Helplines
          headingLevel={3}
          emergency="If you are in danger now, call 999."
          lines={[
            {
              name: 'Somebody to listen (invented)',
              says: 'For anybody, about anything.',
              phone: '01632 960 001',
              hours: 'Day and night',
              checkedOn: '1 March 2026',
            },
            {
              name: 'Advocates of Meadow (invented)',
              says: 'Somebody on your side who does not work for the hospital.',
              phone: '01632 960 002',
              text: { to: '01632 960 003', word: 'TALK' },
              hours: 'Monday to Friday, 9am to 5pm',
            },
          ]}
        />
      ),
    },
  ],
}
