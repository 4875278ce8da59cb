import type { Examples } from '../../markup/example.ts'
import { Button } from '../button/button.tsx'
import { StateMessage } from './state-message.tsx'

/** Examples of StateMessage. */
export const stateMessageExamples: Examples = {
  component: 'StateMessage',
  says: 'Why there is nothing to see where something would be, and what to do first.',
  examples: [
    {
      name: 'empty',
      shows: (
        <StateMessage kind="empty" heading={{ text: 'No plans yet', level: 3 }}>
          <p>A plan says what helps one person, and what to try first.</p>
          <Button href="/plans/new" text="Write the first plan" />
        </StateMessage>
      ),
    },
    {
      name: 'error',
      shows: (
        <StateMessage kind="error" heading={{ text: 'The chart could not be drawn', level: 3 }} reference="7F3K-9Q">
          <p>This is our fault, not yours. The rest of the page is right.</p>
        </StateMessage>
      ),
    },
    {
      name: 'offline',
      shows: (
        <StateMessage kind="offline" heading={{ text: 'No connection', level: 3 }}>
          <p>What you typed is still on this page. Keep it open.</p>
        </StateMessage>
      ),
    },
    {
      name: 'no permission',
      shows: (
        <StateMessage kind="no permission" heading={{ text: 'These figures are for other roles', level: 3 }}>
          <p>If you need them for your work, ask the ward manager.</p>
        </StateMessage>
      ),
    },
  ],
}
