import type { Examples } from '../../markup/example.ts'
import { Identity } from './identity.tsx'

/** Examples of Identity. */
export const identityExamples: Examples = {
  component: 'Identity',
  says: 'Who a page is about.',
  examples: [
    {
      name: 'a person',
      shows: (
        <Identity
          facts={[
            { name: 'Name', says: 'Wren Ormerod' },
            { name: 'Born', says: '4 May 1990, age 36' },
            { name: 'Local ID', says: 'P4417' },
          ]}
        />
      ),
    },
  ],
}
