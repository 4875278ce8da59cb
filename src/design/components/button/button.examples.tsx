import type { Examples } from '../../markup/example.ts'
import { Button } from './button.tsx'

/** Examples of Button. */
export const buttonExamples: Examples = {
  component: 'Button',
  says: 'A deed. One plain button a page; words start with a verb.',
  examples: [
    { name: 'primary', shows: <Button text="Save and continue" preventDoubleClick /> },
    { name: 'secondary', shows: <Button text="Save and come back later" variant="secondary" /> },
    { name: 'warning', shows: <Button text="Delete this draft" variant="warning" /> },
    { name: 'link', shows: <Button text="Record an incident" href="/incidents/new" /> },
    { name: 'disabled', shows: <Button text="Send" disabled /> },
    { name: 'small with a drawing', shows: <Button text="Find" small variant="secondary" icon="search" /> },
  ],
}
