import type { Examples } from '../../markup/example.ts'
import { Panel } from './panel.tsx'

/** Examples of Panel. */
export const panelExamples: Examples = {
  component: 'Panel',
  says: 'The end of a journey: it is done.',
  examples: [
    { name: 'done', shows: <Panel heading={{ text: 'Incident recorded', level: 3 }}>Saved at 16:52</Panel> },
    {
      name: 'a pause',
      shows: (
        <Panel variant="interruption" heading={{ text: 'Is the person safe now?', level: 3 }}>
          Look after people first. The record can wait.
        </Panel>
      ),
    },
  ],
}
