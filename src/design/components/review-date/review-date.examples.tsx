import type { Examples } from '../../markup/example.ts'
import { ReviewDate } from './review-date.tsx'

/** Examples of ReviewDate. */
export const reviewDateExamples: Examples = {
  component: 'ReviewDate',
  says: 'When what is read here was last looked through.',
  examples: [
    {
      name: 'reviewed',
      shows: (
        <ReviewDate
          last={{ text: '3 March 2026', on: '2026-03-03' }}
          next={{ text: '3 March 2027', on: '2027-03-03' }}
        />
      ),
    },
    {
      name: 'overdue',
      shows: (
        <ReviewDate
          last={{ text: '3 March 2024', on: '2024-03-03' }}
          next={{ text: '3 March 2025', on: '2025-03-03' }}
          isOverdue
        />
      ),
    },
    { name: 'never', shows: <ReviewDate /> },
  ],
}
