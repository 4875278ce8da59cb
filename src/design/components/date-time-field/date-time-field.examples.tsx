import type { Examples } from '../../markup/example.ts'
import { DateTimeField } from './date-time-field.tsx'

/** Examples of DateTimeField. */
export const dateTimeFieldExamples: Examples = {
  component: 'DateTimeField',
  says: 'A day and a time in one question.',
  examples: [
    {
      name: 'understood',
      shows: (
        <DateTimeField
          name="started"
          legend={{ text: 'When did it start?', size: 'm' }}
          date={{ day: '27', month: '3', year: '2026' }}
          time="1630"
          understood="Friday 27 March 2026, 16:30"
        />
      ),
    },
    {
      name: 'time wrong',
      shows: (
        <DateTimeField
          name="stopped"
          legend={{ text: 'When did it stop?', size: 'm' }}
          date={{ day: '27', month: '3', year: '2026' }}
          time="25"
          errorMessage="Enter a time such as 1630"
          wrong={['time']}
        />
      ),
    },
  ],
}
