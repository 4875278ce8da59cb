import type { Examples } from '../../markup/example.ts'
import { Breadcrumb } from './breadcrumb.tsx'

/** Examples of Breadcrumb. */
export const breadcrumbExamples: Examples = {
  component: 'Breadcrumb',
  says: 'Where a page stands, when there are levels above it.',
  examples: [
    {
      name: 'two levels',
      shows: (
        <Breadcrumb
          items={[
            { href: '/units', text: 'Units' },
            { href: '/units/oak', text: 'Oak ward' },
          ]}
        />
      ),
    },
  ],
}
