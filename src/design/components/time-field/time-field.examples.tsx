import type { Examples } from '../../markup/example.ts'
import { TimeField } from './time-field.tsx'

/** Examples of TimeField. */
export const timeFieldExamples: Examples = {
  component: 'TimeField',
  says: 'A time, typed as people say it.',
  examples: [
    {
      name: 'understood',
      shows: (
        <TimeField
          name="began"
          label={{ text: 'When did it begin?', size: 'm' }}
          value="20 min ago"
          understood="16:30, 20 minutes ago"
          echoUrl="/typed-time"
        />
      ),
    },
    {
      name: 'with an error',
      shows: <TimeField name="ended" label="When did it end?" value="half" errorMessage="Enter a time such as 1630" />,
    },
  ],
}
