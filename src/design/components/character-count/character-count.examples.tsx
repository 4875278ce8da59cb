import type { Examples } from '../../markup/example.ts'
import { CharacterCount } from './character-count.tsx'

/** Examples of CharacterCount. */
export const characterCountExamples: Examples = {
  component: 'CharacterCount',
  says: 'A text with a limit. Nobody is stopped from typing past it.',
  examples: [
    {
      name: 'characters',
      shows: (
        <CharacterCount
          name="story"
          label="What happened?"
          hint="Say what you saw and heard"
          maxlength={400}
          value="It was quiet after tea."
        />
      ),
    },
    {
      name: 'words, with an error',
      shows: (
        <CharacterCount
          name="summary"
          label="Summary"
          maxwords={5}
          value="One two three four five six"
          errorMessage="Summary must be 5 words or fewer"
        />
      ),
    },
  ],
}
