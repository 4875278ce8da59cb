import type { Examples } from '../../markup/example.ts'
import { PersonPicker } from './person-picker.tsx'

/** Examples of PersonPicker. */
export const personPickerExamples: Examples = {
  component: 'PersonPicker',
  says: 'One person, found by a few letters.',
  examples: [
    {
      name: 'searching',
      shows: <PersonPicker name="nurse" label={{ text: 'Who was in charge?', size: 'm' }} dataUrl="/people.json" />,
    },
    {
      name: 'found, without script',
      shows: (
        <PersonPicker
          name="doctor"
          label={{ text: 'Which doctor came?', size: 'm' }}
          query="sam"
          results={[
            { id: 'p1', name: 'Sam Hill', detail: 'Oak ward' },
            { id: 'p2', name: 'Samira Khan', detail: 'On call' },
          ]}
        />
      ),
    },
    {
      name: 'nobody found',
      shows: <PersonPicker name="advocate" label={{ text: 'Which advocate?', size: 'm' }} query="zz" results={[]} />,
    },
    {
      name: 'chosen',
      shows: (
        <PersonPicker
          name="lead"
          label={{ text: 'Who leads the debrief?', size: 'm' }}
          chosen={{ id: 'p3', name: 'Jo Brook', detail: 'Ward manager' }}
        />
      ),
    },
    {
      name: 'with an error',
      shows: (
        <PersonPicker
          name="witness"
          label={{ text: 'Who saw it?', size: 'm' }}
          errorMessage="Choose who saw it, or say that nobody did"
        />
      ),
    },
  ],
}
