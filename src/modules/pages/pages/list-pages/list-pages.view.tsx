import { EmptyState, Heading } from '#design/index.ts'
import type { PageLink } from '../page/page.view.tsx'

/** A page with those below it. */
export type ShownBranch = { readonly link: PageLink; readonly below: readonly ShownBranch[] }

/** The pages about the network, as a list that opens downwards. */
export function ListPagesView(props: { readonly title: string; readonly branches: readonly ShownBranch[] }) {
  const { title, branches } = props
  return (
    <>
      <Heading level={1} size="l" text={title} />
      {branches.length === 0 ? (
        <EmptyState heading={{ text: 'Nothing here yet', level: 2 }}>
          <p>Pages about the network appear here when its team has published them.</p>
        </EmptyState>
      ) : (
        <Branches branches={branches} />
      )}
    </>
  )
}

function Branches({ branches }: { readonly branches: readonly ShownBranch[] }) {
  return (
    <ul class="nhsuk-list">
      {branches.map(({ link, below }) => (
        <li key={link.href}>
          <a href={link.href}>{link.text}</a>
          {link.says !== '' && (
            <>
              <br />
              {link.says}
            </>
          )}
          {below.length > 0 && (
            <div class="nhsuk-u-padding-left-4 nhsuk-u-padding-top-3">
              <Branches branches={below} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
