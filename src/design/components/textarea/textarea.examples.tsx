import type { Examples } from '../../markup/example.ts'
import { Textarea } from './textarea.tsx'

/** Examples of Textarea. */
export const textareaExamples: Examples = {
  component: 'Textarea',
  says: 'Several lines of text.',
  examples: [
    {
      name: 'plain',
      shows: (
        <Textarea name="before" label="What came before?" hint="What was going on, and how was everyone?" rows={4} />
      ),
    },
    {
      name: 'with an error',
      shows: <Textarea name="after" label="What helped?" errorMessage="Say what helped, or that nothing did" />,
    },
  ],
}
