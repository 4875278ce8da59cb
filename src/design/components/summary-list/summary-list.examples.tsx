import type { Examples } from '../../markup/example.ts'
import { SummaryList } from './summary-list.tsx'

/** Examples of SummaryList. */
export const summaryListExamples: Examples = {
  component: 'SummaryList',
  says: 'Questions and answers, for reading back and checking.',
  examples: [
    {
      name: 'with changes',
      shows: (
        <SummaryList
          rows={[
            {
              key: 'Started',
              value: '27 March 2026, 16:30',
              actions: [{ href: '#started-time', text: 'Change', visuallyHiddenText: 'when it started' }],
            },
            {
              key: 'Where',
              value: 'Oak ward, day room',
              actions: [{ href: '#site', text: 'Change', visuallyHiddenText: 'where it was' }],
            },
            { key: 'Lasted', value: '12 minutes' },
          ]}
        />
      ),
    },
    {
      name: 'plain, without lines',
      shows: (
        <SummaryList
          border={false}
          rows={[
            { key: 'Name', value: 'Sam Hill' },
            { key: 'Unit', value: 'Oak ward' },
          ]}
        />
      ),
    },
  ],
}
