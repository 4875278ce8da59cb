import type { Examples } from '../../markup/example.ts'
import { Select } from './select.tsx'

/** Examples of Select. */
export const selectExamples: Examples = {
  component: 'Select',
  says: 'A choice from a long list.',
  examples: [
    {
      name: 'with an error',
      shows: (
        <Select
          name="ward"
          label="Unit"
          errorMessage="Choose a unit"
          items={[
            { value: '', text: 'Choose a unit' },
            { value: 'oak', text: 'Oak ward' },
            { value: 'elm', text: 'Elm ward' },
          ]}
        />
      ),
    },
    {
      name: 'plain',
      shows: (
        <Select
          name="month"
          label="Month"
          value="5"
          items={[
            { value: '4', text: 'April' },
            { value: '5', text: 'May' },
          ]}
        />
      ),
    },
  ],
}
