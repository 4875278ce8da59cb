import type { Examples } from '../../markup/example.ts'
import { ActionLink } from './action-link.tsx'

/** Examples of ActionLink. */
export const actionLinkExamples: Examples = {
  component: 'ActionLink',
  says: 'The one thing a page leads to. Never more than one or two of them.',
  examples: [
    { name: 'as a link', shows: <ActionLink href="/incidents/new" text="Record an incident" /> },
    { name: 'as a button', shows: <ActionLink type="submit" text="Start the assessment" /> },
  ],
}
