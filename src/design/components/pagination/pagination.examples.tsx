import type { Examples } from '../../markup/example.ts'
import { Pagination } from './pagination.tsx'

/** Examples of Pagination. */
export const paginationExamples: Examples = {
  component: 'Pagination',
  says: 'The other pages of a list, or the next part of a guide.',
  examples: [
    {
      name: 'numbered',
      shows: (
        <Pagination
          ariaLabel="Pages of incidents"
          previous={{ href: '?page=1' }}
          next={{ href: '?page=3' }}
          items={[
            { number: 1, href: '?page=1' },
            { number: 2, href: '?page=2', current: true },
            { number: 3, href: '?page=3' },
            { ellipsis: true },
            { number: 10, href: '?page=10' },
          ]}
        />
      ),
    },
    {
      name: 'named',
      shows: (
        <Pagination
          ariaLabel="Parts of the guide"
          previous={{ href: '/guide/rights', label: 'Your rights' }}
          next={{ href: '/guide/debrief', label: 'Talking about it' }}
        />
      ),
    },
  ],
}
