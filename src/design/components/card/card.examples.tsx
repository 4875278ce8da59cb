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
      name: 'that leads on (primary)',
      shows: (
        <Card
          heading={{ text: 'Reduction plans', size: 'm', level: 3 }}
          href="/plans"
          clickable
          variant="primary"
          description="Two goals are due for review."
        />
      ),
    },
    {
      name: 'beside the point (secondary)',
      shows: (
        <Card
          heading={{ text: 'Older guidance', size: 's', level: 3 }}
          href="/resources/older"
          clickable
          variant="secondary"
          description="Kept because some plans refer to it."
        />
      ),
    },
    {
      name: 'with a picture',
      shows: (
        <Card
          heading={{ text: 'Rights in easy read', size: 'm', level: 3 }}
          href="/rights"
          clickable
          description="Short words, with a drawing beside each."
          image={{
            html: (
              <svg class="nhsuk-card__img" viewBox="0 0 320 120" aria-hidden="true" focusable="false">
                <g fill="none" stroke="currentcolor" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">
                  <path d="M160 30q-30-14-70-8v72q40-6 70 8 30-14 70-8V22q-40-6-70 8v72" />
                </g>
              </svg>
            ),
          }}
        />
      ),
    },
    {
      name: 'warning',
      shows: (
        <Card heading={{ text: 'Before you begin', level: 3 }} variant="warning">
          <p>Ask the person whether they want somebody with them.</p>
        </Card>
      ),
    },
    {
      name: 'care: non-urgent',
      shows: (
        <Card heading={{ text: 'Ask for a medical check if:', level: 3 }} variant="non-urgent">
          <p>something hurts, and it did not before</p>
        </Card>
      ),
    },
    {
      name: 'care: urgent',
      shows: (
        <Card heading={{ text: 'Call the doctor on duty if:', level: 3 }} variant="urgent">
          <p>the person was given medicine by injection and is hard to wake</p>
        </Card>
      ),
    },
    {
      name: 'care: emergency',
      shows: (
        <Card heading={{ text: 'Call 999 if:', level: 3 }} variant="emergency">
          <p>the person says that they cannot breathe</p>
        </Card>
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
