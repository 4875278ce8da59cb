import type { Examples } from '../../markup/example.ts'
import { Label } from './label.tsx'

/** Examples of Label. */
export const labelExamples: Examples = {
  component: 'Label',
  says: 'The name of one control. The form components have one already.',
  examples: [
    {
      name: 'with its field',
      shows: (
        <>
          <Label for="nickname" text="What would you like to be called?" size="m" />
          <input class="nhsuk-input" id="nickname" name="nickname" type="text" />
        </>
      ),
    },
  ],
}
