import type { Examples } from '../../markup/example.ts'
import { Input } from '../input/input.tsx'
import { Checkboxes } from './checkboxes.tsx'

/** Examples of Checkboxes. */
export const checkboxesExamples: Examples = {
  component: 'Checkboxes',
  says: 'A choice of several.',
  examples: [
    {
      name: 'with none',
      shows: (
        <Checkboxes
          name="tried"
          fieldset={{ legend: { text: 'What was tried first?', size: 'm' } }}
          hint="Choose all that apply"
          items={[
            { value: 'talk', text: 'Talking' },
            { value: 'space', text: 'Giving space', hint: 'Also a walk outside' },
            { divider: 'or' },
            { value: 'none', text: 'None of these', behaviour: 'exclusive' },
          ]}
          values={['talk']}
        />
      ),
    },
    {
      name: 'with an error',
      shows: (
        <Checkboxes
          name="told"
          fieldset={{ legend: { text: 'Who was told?', size: 'm' } }}
          errorMessage="Choose who was told"
          items={[
            { value: 'family', text: 'Family' },
            { value: 'advocate', text: 'Advocate' },
          ]}
        />
      ),
    },
    {
      name: 'small, revealing a question',
      shows: (
        <Checkboxes
          name="where"
          small
          fieldset={{ legend: { text: 'Where?', size: 's' } }}
          items={[
            { value: 'room', text: 'Own room' },
            { value: 'other', text: 'Somewhere else', conditional: <Input name="elsewhere" label="Where was it?" /> },
          ]}
          values={['other']}
        />
      ),
    },
  ],
}
