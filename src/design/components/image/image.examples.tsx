import type { Examples } from '../../markup/example.ts'
import { Image } from './image.tsx'

/** Examples of Image. */
export const imageExamples: Examples = {
  component: 'Image',
  says: 'A picture that tells something, with its caption. No stock photographs, and never one of a restraint.',
  examples: [
    {
      name: 'a drawing with a caption',
      shows: (
        <Image
          caption="A quiet room: soft light, a chair by the window, and a door that opens from inside."
          width="one-half"
        >
          <svg class="nhsuk-image__img" viewBox="0 0 320 180" role="img" aria-label="A chair by a window">
            <g fill="none" stroke="currentcolor" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">
              <rect x="30" y="24" width="110" height="84" rx="4" />
              <path d="M85 24v84M30 66h110M20 150h280M190 84v58M190 112h56v30M190 84q4-6 10 0v28" />
            </g>
          </svg>
        </Image>
      ),
    },
    {
      name: 'without ground or edge',
      shows: (
        <Image border={false} background={false} width="one-quarter">
          <svg class="nhsuk-image__img" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
            <g fill="none" stroke="currentcolor" stroke-width="5" stroke-linecap="round">
              <circle cx="60" cy="60" r="46" />
              <path d="M60 34v28l18 12" />
            </g>
          </svg>
        </Image>
      ),
    },
  ],
}
