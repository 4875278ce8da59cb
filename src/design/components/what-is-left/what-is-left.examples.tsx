import type { Examples } from '../../markup/example.ts'
import { WhatIsLeft } from './what-is-left.tsx'

/** Examples of WhatIsLeft. */
export const whatIsLeftExamples: Examples = {
  component: 'WhatIsLeft',
  says: 'What must still be filled in on a long page.',
  examples: [
    {
      name: 'two left',
      shows: (
        <WhatIsLeft
          id="left-some"
          items={[
            { href: '#site', text: 'The site' },
            { href: '#unit', text: 'The unit' },
            { href: '#room', text: 'Where it was', done: true },
          ]}
        />
      ),
    },
    {
      name: 'nothing left',
      shows: <WhatIsLeft id="left-none" items={[{ href: '#room', text: 'Where it was', done: true }]} />,
    },
  ],
}
