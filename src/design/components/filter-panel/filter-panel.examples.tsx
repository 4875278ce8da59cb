import type { Examples } from '../../markup/example.ts'
import { Input } from '../input/input.tsx'
import { FilterPanel } from './filter-panel.tsx'

/** Examples of FilterPanel. */
export const filterPanelExamples: Examples = {
  component: 'FilterPanel',
  says: 'Filters of a list, and those in force.',
  examples: [
    {
      name: 'one in force',
      shows: (
        <FilterPanel
          label="Filter the incidents"
          action="/incidents"
          chosen={[{ text: 'Oak ward', removeHref: '/incidents?' }]}
          clearHref="/incidents"
        >
          <Input name="from" label="From" width={10} />
          <Input name="to" label="To" width={10} />
        </FilterPanel>
      ),
    },
  ],
}
