import type { Examples } from '../../markup/example.ts'
import { Scroll } from './scroll.tsx'

/** Examples of Scroll. */
export const scrollExamples: Examples = {
  component: 'Scroll',
  says: 'Something wide that scrolls on its own.',
  examples: [
    {
      name: 'wide words',
      shows: (
        <Scroll labelledBy="scroll-name">
          <p id="scroll-name" class="nhsuk-u-nowrap">
            A line that is too long for a phone and is better scrolled than broken into pieces nobody can read.
          </p>
        </Scroll>
      ),
    },
  ],
}
