import type { Content } from '../../markup/wording.ts'
import { Details } from '../details/details.tsx'

/** A chart with all it needs: what it is, the drawing, one true sentence, and the same figures as a table. */
export type ChartFrameProps = {
  readonly title: string
  readonly chart: Content
  readonly sentence: string
  readonly table: Content
  /** Show the table outright instead of behind "Show the figures". */
  readonly isTableOpen?: boolean | undefined
  readonly notes?: Content
}

/** A chart frame. */
export function ChartFrame({ title, chart, sentence, table, isTableOpen, notes }: ChartFrameProps) {
  return (
    <figure class="lessen-chart-frame">
      <figcaption>{title}</figcaption>
      {chart}
      <p class="lessen-chart-frame__sentence">{sentence}</p>
      {isTableOpen ? table : <Details summary="Show the figures">{table}</Details>}
      {notes}
    </figure>
  )
}
