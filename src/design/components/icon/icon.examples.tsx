import type { Examples } from '../../markup/example.ts'
import { Icon } from './icon.tsx'

/** Examples of Icon. */
export const iconExamples: Examples = {
  component: 'Icon',
  says: 'A small drawing beside words.',
  examples: [
    {
      name: 'tick and cross',
      shows: (
        <p>
          <Icon name="tick" /> <Icon name="cross" title="No" />
        </p>
      ),
    },
  ],
}
