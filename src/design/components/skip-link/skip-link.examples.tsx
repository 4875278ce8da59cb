import type { Examples } from '../../markup/example.ts'
import { SkipLink } from './skip-link.tsx'

/** Examples of SkipLink. */
export const skipLinkExamples: Examples = {
  component: 'SkipLink',
  says: 'Past the header to the content. Page has one already.',
  examples: [{ name: 'skip link', shows: <SkipLink href="#maincontent" text="Skip to the gallery" /> }],
}
