import type { Examples } from '../../markup/example.ts'
import { DateInput } from './date-input.tsx'

/** Examples of DateInput. */
export const dateInputExamples: Examples = {
  component: 'DateInput',
  says: 'A date people know, such as a birthday.',
  examples: [
    {
      name: 'empty',
      shows: (
        <DateInput
          id="born"
          namePrefix="born"
          fieldset={{ legend: { text: 'Date of birth', size: 'm' } }}
          hint="For example, 31 3 1980"
        />
      ),
    },
    {
      name: 'one box wrong',
      shows: (
        <DateInput
          id="joined"
          namePrefix="joined"
          fieldset={{ legend: { text: 'First day here', size: 'm' } }}
          errorMessage="The first day must have a year"
          values={{ day: '27', month: '3' }}
          year={{ error: true }}
        />
      ),
    },
  ],
}
