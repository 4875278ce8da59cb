import type { Examples } from '../../markup/example.ts'
import { Input } from './input.tsx'

/** Examples of Input. */
export const inputExamples: Examples = {
  component: 'Input',
  says: 'One line of text.',
  examples: [
    { name: 'plain', shows: <Input name="room" label="Room" hint="As on the door" width={10} value="12" /> },
    {
      name: 'with an error',
      shows: (
        <Input
          name="email"
          type="email"
          autocomplete="email"
          label="Email address"
          errorMessage="Enter an email address such as name@example.org"
          value="sam@"
        />
      ),
    },
    {
      name: 'with a unit',
      shows: <Input name="dose" label="Dose, in milligrams" suffix="mg" width={4} inputmode="numeric" />,
    },
  ],
}
