import type { Examples } from '../../markup/example.ts'
import { StatCard } from './stat-card.tsx'

/** Examples of StatCard. */
export const statCardExamples: Examples = {
  component: 'StatCard',
  says: 'One figure, large, with what it counts.',
  examples: [
    {
      name: 'four kinds',
      shows: (
        <div class="lessen-cards">
          <StatCard
            heading="This month"
            figure={{ is: 'value', text: '4.2' }}
            unit="per 1,000 bed days"
            note="Within what chance gives"
            href="/rate"
          />
          <StatCard heading="Last month" figure={{ is: 'zero' }} unit="per 1,000 bed days" />
          <StatCard heading="People under 18" figure={{ is: 'suppressed' }} note="Fewer than 5" />
          <StatCard heading="Elm ward" figure={{ is: 'not submitted' }} note="Nothing sent for May" />
        </div>
      ),
    },
  ],
}
