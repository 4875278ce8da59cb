/** How many rows a page of a list has. */
export const rowsOnAPage = 25

/** Where one is in a list: the page (from 1), how many there are, and how many rows come before. */
export type ListPage = {
  readonly page: number
  readonly pages: number
  readonly before: number
  readonly count: number
}

/** The page asked for in an address, inside what there is: anything else is the nearest page. */
export function listPage(asked: string | null, count: number): ListPage {
  const pages = Math.max(1, Math.ceil(count / rowsOnAPage))
  const wanted = /^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 1
  const page = Math.min(pages, Math.max(1, wanted))
  return { page, pages, before: (page - 1) * rowsOnAPage, count }
}
