/** A page as it stands among the others: under which one, and where among its neighbours. */
export type PlacedPage = {
  readonly code: string
  readonly title: string
  /** The page above it; null for a top page. */
  readonly parent: string | null
  /** Smaller comes first; pages with the same place stand by title. */
  readonly place: number
}

/** A page with those below it. */
export type PageBranch<T extends PlacedPage> = { readonly page: T; readonly below: readonly PageBranch<T>[] }

/**
 * Pages as a tree, each once. A page whose parent is not there (not published, or gone) stands at the top; so does one
 * of each ring of pages that name one another, because a page that is public must be found.
 */
export function pageTree<T extends PlacedPage>(pages: readonly T[]): readonly PageBranch<T>[] {
  const ordered = inOrder(pages)
  const placed = new Set<string>()
  const branch = (page: T): PageBranch<T> => {
    placed.add(page.code)
    const children = ordered.filter(({ code, parent }) => parent === page.code && !placed.has(code))
    return { page, below: children.flatMap((child) => (placed.has(child.code) ? [] : [branch(child)])) }
  }
  const codes = new Set(pages.map(({ code }) => code))
  const tops = ordered.filter(({ parent }) => parent === null || !codes.has(parent)).map(branch)
  const inRings = ordered.flatMap((page) => (placed.has(page.code) ? [] : [branch(page)]))
  return [...tops, ...inRings]
}

/** The pages above one, the topmost first; ends where a page names one that was passed already. */
export function pagesAbove<T extends PlacedPage>(pages: readonly T[], code: string): readonly T[] {
  const byCode = new Map(pages.map((page) => [page.code, page]))
  const passed = new Set([code])
  const above: T[] = []
  let at = byCode.get(byCode.get(code)?.parent ?? '')
  while (at !== undefined && !passed.has(at.code)) {
    above.unshift(at)
    passed.add(at.code)
    at = byCode.get(at.parent ?? '')
  }
  return above
}

/** The pages right below one, in order. */
export function pagesBelow<T extends PlacedPage>(pages: readonly T[], code: string): readonly T[] {
  return inOrder(pages.filter(({ parent }) => parent === code))
}

function inOrder<T extends PlacedPage>(pages: readonly T[]): readonly T[] {
  return pages.toSorted((one, other) => one.place - other.place || one.title.localeCompare(other.title, 'en-GB'))
}
