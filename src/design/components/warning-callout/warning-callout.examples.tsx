import type { Examples } from '../../markup/example.ts'
import { WarningCallout } from './warning-callout.tsx'

/** Examples of WarningCallout. */
export const warningCalloutExamples: Examples = {
  component: 'WarningCallout',
  says: 'Something that must not be missed. At most one a page.',
  examples: [
    {
      name: 'warning',
      shows: <WarningCallout heading="Important" text="This is a demonstration. Do not enter real people." />,
    },
  ],
}
