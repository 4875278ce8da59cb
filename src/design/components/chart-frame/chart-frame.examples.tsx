import { BarChart } from '../../charts/bar-chart.tsx'
import { type ChartPoint, missingInWords } from '../../charts/chart-point.ts'
import { LineChart } from '../../charts/line-chart.tsx'
import type { Examples } from '../../markup/example.ts'
import { Table } from '../table/table.tsx'
import { ChartFrame } from './chart-frame.tsx'

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const RATES = [
  6.1,
  5.2,
  7.4,
  6.6,
  5.9,
  7.1,
  6.4,
  5.5,
  9.9,
  6.2,
  null,
  6.9,
  5.8,
  7.3,
  6.5,
  5.4,
  null,
  4.1,
  3.9,
  4.4,
  3.2,
  3.8,
  0,
  3.5,
]

/** Two invented years with a high month, two gaps, a zero and a lasting fall. */
const MONTHS: readonly ChartPoint[] = RATES.map((value, index) => {
  const month = NAMES[index % 12] ?? ''
  const year = index < 12 ? 2025 : 2026
  const mark = index === 8 ? 'higher' : index > 16 ? 'lower' : 'usual'
  const missing = index === 10 ? 'suppressed' : 'not submitted'
  return {
    label: `${month} ${year}`,
    short: `${month.slice(0, 3)} ${year % 100}`,
    value,
    missing,
    mark,
    mean: 6,
    lower: 2.4,
    upper: 9.6,
    said: `${value} per 1,000`,
  }
})

/** Two figures, and between them every reason why there is none. */
const GAPS: readonly ChartPoint[] = [
  { label: 'January 2026', short: 'Jan 26', value: 4.1 },
  { label: 'February 2026', short: 'Feb 26', value: null, missing: 'suppressed' },
  { label: 'March 2026', short: 'Mar 26', value: null, missing: 'not submitted' },
  { label: 'April 2026', short: 'Apr 26', value: null, missing: 'no bed days' },
  { label: 'May 2026', short: 'May 26', value: null, missing: 'nothing recorded' },
  { label: 'June 2026', short: 'Jun 26', value: 3.6 },
]

const HOURS = Array.from({ length: 24 }, (_, hour) => {
  return {
    label: `${String(hour).padStart(2, '0')}:00`,
    short: String(hour).padStart(2, '0'),
    value: [1, 0, 0, 0, 1, 2, 3, 5, 6, 4, 5, 6, 7, 6, 5, 8, 14, 16, 13, 9, 7, 6, 4, 2][hour] ?? 0,
  }
})

/** Examples of ChartFrame. */
export const chartFrameExamples: Examples = {
  component: 'ChartFrame',
  says: 'A chart with its sentence and its figures.',
  examples: [
    {
      name: 'rate over time',
      shows: (
        <ChartFrame
          title="Uses per 1,000 bed days, Oak ward"
          chart={
            <LineChart
              id="rate"
              title="Uses per 1,000 bed days, Oak ward"
              description="24 months. The last seven are below the mean; two are missing."
              points={MONTHS}
              notes={[{ index: 14, text: 'Safewards began' }]}
            />
          }
          sentence="The last seven months are below the mean: a sign of real change."
          table={
            <Table
              caption="Uses per 1,000 bed days"
              head={['Month', { text: 'Rate', format: 'numeric' }]}
              rows={MONTHS.map((m) => [m.label, m.value === null ? missingInWords(m.missing) : String(m.value)])}
              firstCellIsHeader
            />
          }
        />
      ),
    },
    {
      name: 'every reason for a gap',
      shows: (
        <ChartFrame
          title="Uses per 1,000 bed days, Elm ward"
          chart={
            <LineChart
              id="gaps"
              title="Uses per 1,000 bed days, Elm ward"
              description="Six months, of which four have no figure, each for another reason."
              points={GAPS}
            />
          }
          sentence="Too few months to tell: there are 2, and it takes 13."
          table={
            <Table
              caption="Uses per 1,000 bed days, and why some are missing"
              head={['Month', { text: 'Rate', format: 'numeric' }]}
              rows={GAPS.map((m) => [m.label, m.value === null ? missingInWords(m.missing) : String(m.value)])}
              firstCellIsHeader
            />
          }
        />
      ),
    },
    {
      name: 'by hour',
      shows: (
        <ChartFrame
          title="When incidents start"
          chart={
            <BarChart
              id="hours"
              title="When incidents start"
              description="Most start between 16:00 and 19:00."
              bars={HOURS}
            />
          }
          sentence="Most start between 16:00 and 19:00."
          isTableOpen={false}
          table={
            <Table
              caption="Incidents by hour"
              head={['Hour', { text: 'Incidents', format: 'numeric' }]}
              rows={HOURS.map((h) => [h.label, String(h.value)])}
              firstCellIsHeader
            />
          }
        />
      ),
    },
  ],
}
