import type { Content } from '../markup/wording.ts'

/** One part of the site in the bar below the header. */
export type NavigationItem = { readonly href: string; readonly text: string; readonly current?: boolean | undefined }

/** Who is signed in, for which organisation. `signOut` posts to `action`; `fields` are its hidden fields (such as the token). */
export type PageAccount = {
  readonly name: string
  readonly organisation?: string | undefined
  readonly href?: string | undefined
  readonly signOut?: { readonly action: string; readonly fields?: Content } | undefined
}

/** The header of every page: our name, who is signed in, and the parts of the site. */
export function Header(props: {
  readonly navigation?: readonly NavigationItem[] | undefined
  readonly account?: PageAccount | undefined
}) {
  return (
    <>
      <header class="lessen-header">
        <div class="nhsuk-width-container lessen-header__bar">
          <a class="lessen-header__name" href="/">
            <Mark />
            Lessen
          </a>
          {props.account && <Account {...props.account} />}
        </div>
      </header>
      {props.navigation && props.navigation.length > 0 && <Navigation items={props.navigation} />}
    </>
  )
}

/** Three bars, each shorter than the one before. */
function Mark() {
  return (
    <svg class="lessen-header__mark" viewBox="0 0 30 30" aria-hidden="true" focusable="false">
      <rect x="2" y="4" width="6" height="22" rx="3" />
      <rect x="12" y="11" width="6" height="15" rx="3" />
      <rect x="22" y="18" width="6" height="8" rx="3" />
    </svg>
  )
}

function Account({ name, organisation, href, signOut }: PageAccount) {
  return (
    <div class="lessen-header__account">
      {href ? <a href={href}>{name}</a> : <span>{name}</span>}
      {organisation && <span class="lessen-header__organisation">{organisation}</span>}
      {signOut && (
        <form method="post" action={signOut.action}>
          {signOut.fields}
          <button type="submit">Sign out</button>
        </form>
      )}
    </div>
  )
}

function Navigation({ items }: { readonly items: readonly NavigationItem[] }) {
  return (
    <nav class="lessen-navigation" aria-label="Main">
      <div class="nhsuk-width-container">
        <ul>
          {items.map(({ href, text, current }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
