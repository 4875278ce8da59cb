import type { Examples } from '../../markup/example.ts'
import { Tabs } from './tabs.tsx'

/** Examples of Tabs. */
export const tabsExamples: Examples = {
  component: 'Tabs',
  says: 'Views of one thing, of which only one is needed at a time. Not for steps, and not for what must be compared.',
  examples: [
    {
      name: 'three views',
      shows: (
        <Tabs
          idPrefix="views"
          title="Views of the record"
          items={[
            { label: 'The record', panel: { text: 'What staff wrote down.' } },
            { label: 'Their account', panel: { text: 'What the person told, in their own words.' } },
            { label: 'Changes', panel: { text: 'Every version, with who wrote it and why.' } },
          ]}
        />
      ),
    },
  ],
}
