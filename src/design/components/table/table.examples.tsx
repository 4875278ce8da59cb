import type { Examples } from '../../markup/example.ts'
import { FigureText } from '../figure-text/figure-text.tsx'
import { Tag } from '../tag/tag.tsx'
import { Table } from './table.tsx'

/** Examples of Table. */
export const tableExamples: Examples = {
  component: 'Table',
  says: 'Figures or facts in rows and columns.',
  examples: [
    {
      name: 'numbers',
      shows: (
        <Table
          responsive
          caption={{ text: 'Incidents by month', size: 'm' }}
          head={[{ text: 'Month' }, { text: 'Incidents', format: 'numeric' }, { text: 'Rate', format: 'numeric' }]}
          rows={[
            ['April', '9', '4.1'],
            ['May', '0', '0'],
            [
              'June',
              { html: <FigureText figure={{ is: 'suppressed' }} />, format: 'string' },
              { html: <FigureText figure={{ is: 'not submitted' }} />, format: 'string' },
            ],
          ]}
          firstCellIsHeader
        />
      ),
    },
    {
      name: 'for phones',
      shows: (
        <Table
          responsive
          caption={{ text: 'Latest incidents', size: 'm' }}
          head={['When', 'Where', 'State']}
          rows={[
            [
              { text: '27 March, 16:30', href: '/incidents/1' },
              'Oak ward',
              { html: <Tag colour="orange" text="Review due" /> },
            ],
            [
              { text: '25 March, 09:10', href: '/incidents/2' },
              'Elm ward',
              { html: <Tag colour="green" text="Reviewed" /> },
            ],
          ]}
        />
      ),
    },
  ],
}
