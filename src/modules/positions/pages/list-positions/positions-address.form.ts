/** Which page of the list an address asks for: the first, where it says no number. */
export function pageAskedOf(query: URLSearchParams): number {
  const asked = query.get('page') ?? ''
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
}

/** Where the list is: of everything, or of one topic. */
export function hrefOfPositions(topic: string | null, page = 1): string {
  const path = topic === null ? '/positions' : `/positions/topics/${encodeURIComponent(topic)}`
  return page > 1 ? `${path}?page=${page}` : path
}
