import type { Content } from '../markup/wording.ts'
import { FRAME_WORDS, type FrameWords, type PageLanguage, SITE_NAME } from './frame-words.ts'
import { HeaderSearch, type SearchOptions } from './header-search.tsx'

/** One part of the site in the bar below the header. */
export type NavigationItem = { readonly href: string; readonly text: string; readonly current?: boolean | undefined }

/** A deed of the header: it posts to `action`; `fields` are its hidden fields (such as the token). */
export type HeaderDeed = { readonly action: string; readonly fields?: Content }

/**
 * Who is signed in, for which organisation. `href` leads to their own sign-in; `switchOrganisation` is there for those who
 * work for several; `lock` where a shared screen can be locked without losing what was typed.
 */
export type PageAccount = {
  readonly name: string
  readonly organisation?: string | undefined
  readonly href?: string | undefined
  readonly switchOrganisation?: { readonly href: string } | undefined
  readonly lock?: HeaderDeed | undefined
  readonly signOut?: HeaderDeed | undefined
}

/** What the header shows. */
export type HeaderProps = {
  /** The name of the site; Lessen unless told. */
  readonly siteName?: string | undefined
  /** For those who are not signed in: where they can. */
  readonly signIn?: string | undefined
  readonly navigation?: readonly NavigationItem[] | undefined
  readonly account?: PageAccount | undefined
  readonly search?: SearchOptions | undefined
  readonly language?: PageLanguage | undefined
}

/** The header of every page: our name, a search, who is signed in, and the parts of the site. */
export function Header(props: HeaderProps) {
  const { navigation = [], account, search, siteName = SITE_NAME, signIn, language = 'en-GB' } = props
  const words = FRAME_WORDS[language]
  return (
    <>
      <header class="lessen-header">
        <div class="nhsuk-width-container lessen-header__bar">
          <a class="lessen-header__name" href="/">
            <Mark />
            {siteName}
          </a>
          {search && <HeaderSearch {...search} label={search.label ?? words.search} />}
          {account && <Account account={account} words={words} />}
          {!account && signIn && (
            <div class="lessen-header__account">
              <a href={signIn}>{words.signIn}</a>
            </div>
          )}
        </div>
      </header>
      {navigation.length > 0 && <Navigation items={navigation} label={words.main} language={language} />}
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

function Account({ account, words }: { readonly account: PageAccount; readonly words: FrameWords }) {
  const { name, organisation, href, switchOrganisation, lock, signOut } = account
  return (
    <div class="lessen-header__account">
      {href ? (
        <a href={href}>
          <span class="nhsuk-u-visually-hidden">{words.account}: </span>
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      {organisation && (
        <span class="lessen-header__organisation">
          {organisation}
          {switchOrganisation && (
            <a href={switchOrganisation.href}>
              {words.change}
              <span class="nhsuk-u-visually-hidden"> {organisation}</span>
            </a>
          )}
        </span>
      )}
      {lock && <Deed {...lock} text={words.lock} />}
      {signOut && <Deed {...signOut} text={words.signOut} />}
    </div>
  )
}

function Deed({ action, fields, text }: HeaderDeed & { readonly text: string }) {
  return (
    <form method="post" action={action}>
      {fields}
      <button type="submit">{text}</button>
    </form>
  )
}

type NavigationProps = {
  readonly items: readonly NavigationItem[]
  readonly label: string
  readonly language: PageLanguage
}

/** The names of the parts are English, whatever the page is: a screen reader has to know. */
function Navigation({ items, label, language }: NavigationProps) {
  return (
    <nav class="lessen-navigation" aria-label={label}>
      <div class="nhsuk-width-container">
        <ul lang={language === 'en-GB' ? undefined : 'en'}>
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
