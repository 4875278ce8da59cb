import { type Figure, FigureText } from '../figure-text/figure-text.tsx'

/** One figure with what it counts. `note` says how sure it is or what it is compared with; `href` leads to more. */
export type StatCardProps = {
  readonly heading: string
  /** Of the heading; 2 unless the card stands in a section of its own. */
  readonly level?: 2 | 3
  readonly figure: Figure
  readonly unit?: string | undefined
  readonly note?: string | undefined
  readonly href?: string | undefined
}

/** A stat card. Put several in a `<div class="lessen-cards">`. */
export function StatCard({ heading, level = 2, figure, unit, note, href }: StatCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div class="lessen-stat">
      <Heading>{href ? <a href={href}>{heading}</a> : heading}</Heading>
      <p class="lessen-stat__figure">
        <FigureText figure={figure} />
      </p>
      {unit && <p class="lessen-stat__unit">{unit}</p>}
      {note && <p class="lessen-stat__note">{note}</p>}
    </div>
  )
}
