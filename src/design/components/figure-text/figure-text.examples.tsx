import type { Examples } from '../../markup/example.ts'
import { FigureText } from './figure-text.tsx'

/** Examples of FigureText. */
export const figureTextExamples: Examples = {
  component: 'FigureText',
  says: 'A figure that may not be there: each kind looks different and says so.',
  examples: [
    {
      name: 'value',
      shows: (
        <p>
          <FigureText figure={{ is: 'value', text: '4.2' }} />
        </p>
      ),
    },
    {
      name: 'zero',
      shows: (
        <p>
          <FigureText figure={{ is: 'zero' }} />
        </p>
      ),
    },
    {
      name: 'suppressed',
      shows: (
        <p>
          <FigureText figure={{ is: 'suppressed' }} />
        </p>
      ),
    },
    {
      name: 'not submitted',
      shows: (
        <p>
          <FigureText figure={{ is: 'not submitted' }} />
        </p>
      ),
    },
    {
      name: 'no bed days',
      shows: (
        <p>
          <FigureText figure={{ is: 'no bed days' }} />
        </p>
      ),
    },
    {
      name: 'nothing recorded',
      shows: (
        <p>
          <FigureText figure={{ is: 'nothing recorded' }} />
        </p>
      ),
    },
  ],
}
