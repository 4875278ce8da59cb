import type { Examples } from '../../markup/example.ts'
import { Card } from './card.tsx'

/** Examples of Card. */
export const cardExamples: Examples = {
  component: 'Card',
  says: 'One thing among several, with what can be done about it.',
  examples: [
    {
      name: 'with a link',
      shows: (
        <Card heading={{ text: 'Oak ward', size: 'm', level: 3 }} href="/units/oak" clickable description="12 beds" />
      ),
    },
    {
      name: 'with actions',
      shows: (
        <Card
          heading={{ text: 'Debrief with Sam', size: 'm', level: 3 }}
          actions={[
            { href: '/tasks/1', text: 'Do it now' },
            { href: '/tasks/1/hand-over', text: 'Hand over' },
          ]}
          description="Due today at 18:30"
        />
      ),
    },
    {
      name: 'feature',
      shows: (
        <Card heading={{ text: 'What needs doing today', level: 3 }} variant="feature">
          <p>Two things are due.</p>
        </Card>
      ),
    },
  ],
}
