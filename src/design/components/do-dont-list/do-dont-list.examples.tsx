import type { Examples } from '../../markup/example.ts'
import { DoDontList } from './do-dont-list.tsx'

/** Examples of DoDontList. */
export const doDontListExamples: Examples = {
  component: 'DoDontList',
  says: 'What to do and what not to do, side by side.',
  examples: [
    {
      name: 'do',
      shows: (
        <DoDontList
          heading="Do"
          items={[{ text: 'ask the person how they are' }, { text: 'write down what they say, in their own words' }]}
        />
      ),
    },
    {
      name: 'do not',
      shows: (
        <DoDontList
          heading="Do not"
          icon="cross"
          items={[{ text: 'ask anybody to agree with the record' }, { text: 'hold the debrief in the same room' }]}
        />
      ),
    },
  ],
}
