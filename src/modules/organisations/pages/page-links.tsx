import { Pagination } from '#design/index.ts'
import type { ListPage } from '../domain/list-page.ts'

/** Ways to the pages before and after; nothing when all fits on one. `href` makes the address of a page. */
export function PageLinks({ at, href }: { readonly at: ListPage; readonly href: (page: number) => string }) {
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
