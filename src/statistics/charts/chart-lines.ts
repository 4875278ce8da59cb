import type { Limits } from './chart.ts'
import type { LineMethod, StretchLines } from './line-method.ts'

/** The line so many sigmas from the origin, for one exposure, cut to what is possible. NaN where there is none. */
export function lineAt(stretch: StretchLines, method: LineMethod, sigmas: number, exposure: number): number {
  const reach = (sigmas / method.unitIs) * (stretch.unit / Math.sqrt(exposure))
  const line = Math.min(Math.max(stretch.origin + reach, method.floor), method.ceiling)
  return method.back === null ? line : method.back(line)
}

/** The limits and near lines for one exposure. All NaN where there are none. */
export function limitsAt(stretch: StretchLines, method: LineMethod, exposure: number): Limits {
  return {
    lower: lineAt(stretch, method, -3, exposure),
    upper: lineAt(stretch, method, 3, exposure),
    nearLower: lineAt(stretch, method, -2, exposure),
    nearUpper: lineAt(stretch, method, 2, exposure),
  }
}
