import type { Examples } from '../../markup/example.ts'
import { ProgressSteps } from './progress-steps.tsx'

/** Examples of ProgressSteps. */
export const progressStepsExamples: Examples = {
  component: 'ProgressSteps',
  says: 'Where one is in a journey of a few pages.',
  examples: [
    {
      name: 'second of three',
      shows: (
        <ProgressSteps
          label="Steps of the example"
          steps={[
            { text: 'What happened', state: 'done', href: '/what' },
            { text: 'Who was there', state: 'current' },
            { text: 'Check and send', state: 'to do' },
          ]}
        />
      ),
    },
  ],
}
