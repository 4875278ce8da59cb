import type { Examples } from '../../markup/example.ts'
import { PersonPicker } from '../person-picker/person-picker.tsx'
import { EnterButton } from './enter-button.tsx'

/** Examples of EnterButton. */
export const enterButtonExamples: Examples = {
  component: 'EnterButton',
  says: 'First in every form with a person picker: what Enter presses without JavaScript. Nobody sees it.',
  examples: [
    {
      name: 'before a picker',
      shows: (
        <>
          <EnterButton />
          <PersonPicker name="companion" label={{ text: 'Who was with them?', size: 's' }} />
        </>
      ),
    },
  ],
}
