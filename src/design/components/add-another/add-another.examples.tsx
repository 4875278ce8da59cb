import type { Examples } from '../../markup/example.ts'
import { Input } from '../input/input.tsx'
import { AddAnother } from './add-another.tsx'

/** Examples of AddAnother. */
export const addAnotherExamples: Examples = {
  component: 'AddAnother',
  says: 'A group of questions that repeats.',
  examples: [
    {
      name: 'two',
      shows: (
        <AddAnother
          name="staff"
          items={[1, 2].map((n) => ({
            heading: `Member of staff ${n}`,
            fields: <Input name={`staff-${n}-name`} label="Name" />,
            isRemovable: n > 1,
          }))}
          addText="Add another member of staff"
        />
      ),
    },
    {
      name: 'in order',
      shows: (
        <AddAnother
          name="steps"
          isOrdered
          items={[1, 2].map((n) => ({
            heading: `Step ${n}`,
            fields: <Input name={`steps-${n}-says`} label="What happens" />,
          }))}
          addText="Add another step"
        />
      ),
    },
  ],
}
