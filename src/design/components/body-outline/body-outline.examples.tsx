import type { Examples } from '../../markup/example.ts'
import { BodyMarks, BodyOutline } from './body-outline.tsx'

/** Examples of BodyOutline. */
export const bodyOutlineExamples: Examples = {
  component: 'BodyOutline',
  says: 'Which parts of the body. The ticks are the answer; the drawing helps to find them.',
  examples: [
    {
      name: 'a question',
      shows: (
        <BodyOutline
          name="hurt"
          legend={{ text: 'Where does it hurt?', size: 'm' }}
          hint="Left and right are the person’s own. Leave it empty if nothing hurts."
          values={['front-left-hand', 'back-trunk']}
        />
      ),
    },
    {
      name: 'with an error',
      shows: (
        <BodyOutline
          name="marks"
          legend={{ text: 'Where are the marks?', size: 'm' }}
          errorMessage="Choose where the marks are"
        />
      ),
    },
    { name: 'to read', shows: <BodyMarks values={['front-left-hand', 'front-left-forearm', 'back-trunk']} /> },
  ],
}
