import type { Examples } from '../../markup/example.ts'
import { EasyRead } from './easy-read.tsx'

const TALKING = (
  <svg viewBox="0 0 120 120" focusable="false">
    <g fill="none" stroke="currentcolor" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">
      <path d="M16 22h88v56H58l-22 22V78H16Z" />
      <path d="M34 42h52M34 58h34" />
    </g>
  </svg>
)

const CLOCK = (
  <svg viewBox="0 0 120 120" focusable="false">
    <g fill="none" stroke="currentcolor" stroke-width="5" stroke-linecap="round">
      <circle cx="60" cy="60" r="44" />
      <path d="M60 34v28l18 10" />
    </g>
  </svg>
)

/** Examples of EasyRead. */
export const easyReadExamples: Examples = {
  component: 'EasyRead',
  says: 'One idea a line, a drawing beside each. Stands on a page with `easyRead`, which makes the type large.',
  examples: [
    {
      name: 'three ideas',
      shows: (
        <EasyRead
          ideas={[
            { picture: TALKING, line: 'You can tell us what happened.' },
            { picture: CLOCK, line: 'You can do it when you want to.' },
            { line: 'Nobody can change what you say.' },
          ]}
        />
      ),
    },
  ],
}
