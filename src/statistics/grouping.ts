/** What `figure` makes of each group of items that share a key, under that key, keys in order. */
export function grouped<T, V>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
  figure: (group: readonly T[]) => V,
): Record<string, V> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  const inOrder = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(inOrder.map(([key, group]) => [key, figure(group)]))
}
