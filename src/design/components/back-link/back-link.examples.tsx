import type { Examples } from '../../markup/example.ts'
import { BackLink } from './back-link.tsx'

/** Examples of BackLink. */
export const backLinkExamples: Examples = {
  component: 'BackLink',
  says: 'The way to the page before, above the main heading.',
  examples: [
    { name: 'link', shows: <BackLink href="/incidents" text="Back to incidents" /> },
    { name: 'button', shows: <BackLink type="button" /> },
  ],
}
