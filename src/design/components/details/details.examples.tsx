import type { Examples } from '../../markup/example.ts'
import { Details } from './details.tsx'

/** Examples of Details. */
export const detailsExamples: Examples = {
  component: 'Details',
  says: 'What most people do not need, behind a line that says what it is.',
  examples: [
    {
      name: 'closed',
      shows: <Details summary="Why we ask this">The law asks for it, and it helps others learn.</Details>,
    },
    {
      name: 'open',
      shows: (
        <Details summary="Who can see this" open>
          Only people who work with Sam.
        </Details>
      ),
    },
    {
      name: 'expander',
      shows: (
        <Details classes="nhsuk-expander" summary="What happens after I send this">
          The unit’s manager reads it, and you can see when they have.
        </Details>
      ),
    },
  ],
}
