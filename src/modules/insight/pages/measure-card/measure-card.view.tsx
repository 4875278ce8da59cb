import type { VNode } from 'preact'
import type { Measure } from '#catalogue/measures/define-measure.ts'
import {
  Button,
  ChartFrame,
  Details,
  EmptyState,
  FilterPanel,
  Heading,
  LineChart,
  Radios,
  Select,
  StatCard,
} from '#design/index.ts'
import type { MonthCard } from '../../domain/month-card.ts'
import type { MonthLine, MonthPoint } from '../../domain/shown-months.ts'
import { FiguresTable } from './figures-table.view.tsx'

type MeasureCardProps = {
  readonly measure: Measure
  readonly where: string
  readonly sentence: string
  readonly cards: readonly MonthCard[]
  readonly points: readonly MonthPoint[]
  readonly lines: readonly MonthLine[]
  /** The month the figures begin with, when nothing was recorded before it. */
  readonly nothingBefore: string | null
  /** Nothing was recorded anywhere in all these months. */
  readonly isSilent: boolean
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: string | null
  /** What stands for all of the visitor's places. */
  readonly everywhere: string
  readonly window: number
  readonly mayRecord: boolean
}

/** The measure of one place: latest figures, chart with its sentence, every month in a table, and what it counts. */
export function MeasureCardView(props: MeasureCardProps): VNode {
  return (
    <>
      <Heading level={1} size="l" text={props.measure.name} caption={props.where} />
      <Choice {...props} />
      {props.isSilent ? <Silence mayRecord={props.mayRecord} /> : <Course {...props} />}
      <WhatIsCounted measure={props.measure} />
    </>
  )
}

/** What stands here before there is a unit. */
export function noUnitsView({ maySetUp }: { readonly maySetUp: boolean }): VNode {
  return (
    <>
      <Heading level={1} size="l" text="Insight" />
      <EmptyState heading="No units yet">
        <p>Figures are of units: wards, homes, classes or schools. Once one is set up, its figures stand here.</p>
        {maySetUp && <Button href="/units/new" text="Set up a unit" />}
      </EmptyState>
    </>
  )
}

function Choice({ units, chosen, everywhere, window }: MeasureCardProps) {
  return (
    <FilterPanel action="/insight" label="Choose where and how long" open>
      <Select
        name="unit"
        label="Where"
        value={chosen ?? ''}
        items={[{ value: '', text: everywhere }, ...units.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Radios
        name="months"
        inline
        small
        fieldset={{ legend: { text: 'How long', size: 's' } }}
        value={String(window)}
        items={[
          { value: '12', text: '12 months' },
          { value: '24', text: '24 months' },
        ]}
      />
    </FilterPanel>
  )
}

function Silence({ mayRecord }: { readonly mayRecord: boolean }) {
  return (
    <EmptyState heading="Nothing has been recorded in these months">
      <p>That can mean that nothing happened, or that nothing was written down. No figure can tell which.</p>
      {mayRecord && <Button href="/incidents/new" text="Record an incident" />}
    </EmptyState>
  )
}

function Course({ measure, where, sentence, cards, points, lines, nothingBefore }: MeasureCardProps) {
  const title = `${measure.name}, ${where}`
  return (
    <>
      <div class="lessen-cards">
        {cards.map(({ heading, figure, instead, unit, note }) => (
          <StatCard
            key={heading}
            heading={heading}
            figure={figure ?? { is: 'value', text: instead ?? '' }}
            unit={figure === null ? undefined : unit}
            note={note}
          />
        ))}
      </div>
      <ChartFrame
        title={title}
        sentence={sentence}
        chart={
          <LineChart id="started" title={title} description={`${sentence} ${points.length} months.`} points={points} />
        }
        table={<FiguresTable lines={lines} caption="Month by month" />}
        isTableOpen
        notes={nothingBefore && <p>Nothing was recorded here before {nothingBefore}.</p>}
      />
    </>
  )
}

function WhatIsCounted({ measure }: { readonly measure: Measure }) {
  return (
    <Details summary="What is counted">
      <p>{measure.numerator}</p>
      <p>
        Divided by: {measure.denominator} Times {measure.per.toLocaleString('en-GB')}.
      </p>
      <p>
        An intervention counts in the unit where the person was staying when it began. An incident counts in the month
        in which it began. A person counts once a month, however often it happened to them.
      </p>
      <p>{measure.whyItMatters}</p>
      <p>Source: {measure.source}</p>
    </Details>
  )
}
