import type { LineMethod, StretchLines } from './line-method.ts'

/** Columns of lines, a row a point. NaN: none. */
export type Lines = {
  readonly centre: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly nearLower: Float64Array
  readonly nearUpper: Float64Array
}

/** Columns for so many rows, with nothing in them yet. */
export function noLines(rows: number): Lines {
  const column = () => new Float64Array(rows).fill(Number.NaN)
  return { centre: column(), lower: column(), upper: column(), nearLower: column(), nearUpper: column() }
}

/** Draws a stretch's centre, limits and near lines from row `from` up to `to`. */
export function drawLines(
  lines: Lines,
  stretch: StretchLines,
  method: LineMethod,
  exposures: Float64Array,
  from: number,
  to: number,
): void {
  lines.centre.fill(stretch.centre, from, to)
  if (Number.isNaN(stretch.unit)) return
  const columns = [lines.lower, lines.upper, lines.nearLower, lines.nearUpper] as const
  for (const [n, sigmas] of [-3, 3, -2, 2].entries()) {
    const column = columns[n] as Float64Array
    if (!method.isByExposure) column.fill(lineAt(stretch, method, sigmas, 1), from, to)
    else for (let i = from; i < to; i += 1) column[i] = lineAt(stretch, method, sigmas, exposures[i] as number)
  }
}

/** The line so many sigmas from the origin, for one exposure, cut to what is possible. NaN where there is none. */
export function lineAt(stretch: StretchLines, method: LineMethod, sigmas: number, exposure: number): number {
  const reach = (sigmas / method.unitIs) * (stretch.unit / Math.sqrt(exposure))
  const line = Math.min(Math.max(stretch.origin + reach, method.floor), method.ceiling)
  return method.back === null ? line : method.back(line)
}
