import type { Examples } from '../../markup/example.ts'
import { Hero } from './hero.tsx'

const HILLS = (
  <svg viewBox="0 0 960 320" preserveAspectRatio="xMidYMax slice" focusable="false">
    <path fill="currentcolor" opacity=".18" d="M0 250q150-110 310-50t300-40 350 30v130H0Z" />
    <path fill="currentcolor" opacity=".28" d="M0 290q200-80 420-30t540-30v90H0Z" />
    <circle fill="currentcolor" opacity=".3" cx="790" cy="80" r="38" />
  </svg>
)

/** Examples of Hero. */
export const heroExamples: Examples = {
  component: 'Hero',
  says: 'How a public page opens: what it is, in one sentence. Not for pages on which somebody works.',
  examples: [
    {
      name: 'words',
      shows: (
        <Hero
          heading={{ text: 'Fewer restraints, together', level: 3, size: 'l' }}
          text="What helps, and who can help you to begin."
        />
      ),
    },
    {
      name: 'words over a picture',
      shows: (
        <Hero
          heading={{ text: 'Stories', level: 3, size: 'l' }}
          text="Told by those to whom it happened."
          image={{ html: HILLS }}
        />
      ),
    },
  ],
}
