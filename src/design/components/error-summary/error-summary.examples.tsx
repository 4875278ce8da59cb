import type { Examples } from '../../markup/example.ts'
import { ErrorSummary } from './error-summary.tsx'

/** Examples of ErrorSummary. */
export const errorSummaryExamples: Examples = {
  component: 'ErrorSummary',
  says: 'All that is wrong on the page, at its top. Its words are those beside the fields.',
  examples: [
    {
      name: 'two errors',
      shows: (
        <ErrorSummary
          disableAutoFocus
          errorList={[
            { text: 'Choose who was told', href: '#told' },
            { text: 'Enter a time such as 1630', href: '#ended' },
          ]}
        />
      ),
    },
  ],
}
