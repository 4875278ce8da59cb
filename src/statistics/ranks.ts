/** The rank of each value from 1, ties all taking the mean of their ranks (R's `rank`). */
export function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length
    const ties = values.filter((other) => other === value).length
    return below + (ties + 1) / 2
  })
}
