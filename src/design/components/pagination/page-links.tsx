import { Pagination } from './pagination.tsx'

type PageLinksProps = {
  /** Where one is: the page from 1, how many there are, and how many rows in all. */
  readonly at: { readonly page: number; readonly pages: number; readonly count: number }
  readonly href: (page: number) => string
}

/** Ways to the pages before and after; nothing when all fits on one. `href` makes the address of a page. */
export function PageLinks({ at, href }: PageLinksProps) {
  if (at.pages === 1) return null
  return (
    <>
      <p>
        Page {at.page} of {at.pages}, {at.count} in all.
      </p>
      <Pagination
        {...(at.page > 1 ? { previous: { href: href(at.page - 1) } } : {})}
        {...(at.page < at.pages ? { next: { href: href(at.page + 1) } } : {})}
      />
    </>
  )
}
