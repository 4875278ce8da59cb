import { type Figure, FigureText } from '../figure-text/figure-text.tsx'

/** One figure with what it counts. `note` says how sure it is or what it is compared with; `href` leads to more. */
export type StatCardProps = {
  readonly heading: string
  readonly figure: Figure
  readonly unit?: string | undefined
  readonly note?: string | undefined
  readonly href?: string | undefined
}

/** A stat card. Put several in a `<div class="lessen-cards">`. */
export function StatCard({ heading, figure, unit, note, href }: StatCardProps) {
  return (
    <div class="lessen-stat">
      <h2>{href ? <a href={href}>{heading}</a> : heading}</h2>
      <p class="lessen-stat__figure">
        <FigureText figure={figure} />
      </p>
      {unit && <p class="lessen-stat__unit">{unit}</p>}
      {note && <p class="lessen-stat__note">{note}</p>}
    </div>
  )
}
