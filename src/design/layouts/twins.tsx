import { FRAME_WORDS, type PageLanguage } from './frame-words.ts'

/** The same page in another language or in other words, by address. The page's own address may stand among them. */
export type Twins = {
  readonly en?: string | undefined
  readonly cy?: string | undefined
  readonly easyRead?: string | undefined
  readonly everyday?: string | undefined
}

/** What a page says of itself, so that its twins can be shown. */
export type TwinsProps = {
  readonly twins: Twins
  readonly language: PageLanguage
  readonly isEasyRead: boolean
}

const LANGUAGES = [
  { key: 'en', language: 'en-GB', code: 'en', name: 'English' },
  { key: 'cy', language: 'cy', code: 'cy', name: 'Cymraeg' },
] as const

/** The switches: real links to the page's twins, shown only where there are any. What is looked at is no link. */
export function TwinSwitches(props: TwinsProps) {
  const { twins, language, isEasyRead } = props
  const words = FRAME_WORDS[language]
  const hasOther = LANGUAGES.some(({ key, language: other }) => other !== language && twins[key])
  const otherWords = isEasyRead ? twins.everyday : twins.easyRead
  if (!hasOther && !otherWords) return null
  return (
    <nav class="lessen-twins" aria-label={words.thisPageIn}>
      <div class="nhsuk-width-container">
        {hasOther && <LanguageList {...props} />}
        {otherWords && <a href={otherWords}>{isEasyRead ? words.everyday : words.easyRead}</a>}
      </div>
    </nav>
  )
}

function LanguageList({ twins, language }: TwinsProps) {
  return (
    <ul>
      {LANGUAGES.map(({ key, language: its, code, name }) => {
        if (its === language) {
          return (
            <li key={key}>
              <span lang={code} aria-current="true">
                {name}
              </span>
            </li>
          )
        }
        return (
          twins[key] && (
            <li key={key}>
              <a href={twins[key]} lang={code} hreflang={code}>
                {name}
              </a>
            </li>
          )
        )
      })}
    </ul>
  )
}

/**
 * What tells search engines and browsers of the other language: both, also the page itself where its address is given. They
 * want whole addresses: `at` is the whole address of the page, where it is known. A page without another language says nothing.
 */
export function TwinLinks({ twins, at }: Pick<TwinsProps, 'twins'> & { readonly at?: string | undefined }) {
  if (!twins.en || !twins.cy) return null
  const whole = (href: string) => (at === undefined ? href : new URL(href, at).href)
  return (
    <>
      {LANGUAGES.map(
        ({ key, code }) => twins[key] && <link key={key} rel="alternate" hreflang={code} href={whole(twins[key])} />,
      )}
    </>
  )
}
