import type { Examples } from '../../markup/example.ts'
import { Textarea } from '../textarea/textarea.tsx'
import { Radios } from './radios.tsx'

/** Examples of Radios. */
export const radiosExamples: Examples = {
  component: 'Radios',
  says: 'A choice of one.',
  examples: [
    {
      name: 'with a reveal',
      shows: (
        <Radios
          name="injured"
          fieldset={{ legend: { text: 'Was anybody hurt?', size: 'm' } }}
          value="yes"
          items={[
            { value: 'yes', text: 'Yes', conditional: <Textarea name="injuries" label="Who, and how?" rows={3} /> },
            { value: 'no', text: 'No' },
            { value: 'not-known', text: 'Not known yet' },
          ]}
        />
      ),
    },
    {
      name: 'in a row, with an error',
      shows: (
        <Radios
          name="present"
          inline
          fieldset={{ legend: { text: 'Were you there?', size: 'm' } }}
          errorMessage="Say whether you were there"
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
          ]}
        />
      ),
    },
    {
      name: 'small, with hints',
      shows: (
        <Radios
          name="order"
          small
          fieldset={{ legend: { text: 'Order', size: 's' } }}
          value="new"
          items={[
            { value: 'new', text: 'Newest first', hint: 'What happened last' },
            { value: 'old', text: 'Oldest first' },
          ]}
        />
      ),
    },
  ],
}
