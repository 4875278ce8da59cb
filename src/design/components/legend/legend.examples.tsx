import type { Examples } from '../../markup/example.ts'
import { Legend } from './legend.tsx'

/** Examples of Legend. */
export const legendExamples: Examples = {
  component: 'Legend',
  says: 'The name of a group. Fieldset has one already.',
  examples: [
    {
      name: 'in a fieldset',
      shows: (
        <fieldset class="nhsuk-fieldset">
          <Legend text="How are you?" size="m" />
        </fieldset>
      ),
    },
  ],
}
