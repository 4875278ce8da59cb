import type { Examples } from '../../markup/example.ts'
import { ContentsList } from './contents-list.tsx'

/** Examples of ContentsList. */
export const contentsListExamples: Examples = {
  component: 'ContentsList',
  says: 'The pages of a guide, or the parts of one long page.',
  examples: [
    {
      name: 'a guide',
      shows: (
        <ContentsList
          ariaLabel="Pages in the guide to debriefs"
          items={[
            { href: '/guide', text: 'What a debrief is', current: true },
            {
              href: '/guide/with-the-person',
              text: 'With the person',
              items: [
                { href: '/guide/with-the-person#when', text: 'When' },
                { href: '/guide/with-the-person#where', text: 'Where' },
              ],
            },
            { href: '/guide/with-staff', text: 'With staff' },
          ]}
        />
      ),
    },
  ],
}
