import type { Content } from '../markup/wording.ts'
import { FRAME_WORDS, type PageLanguage } from './frame-words.ts'

/** Links at the foot of every page, how to reach whoever runs it, and words below them. What is not given is not shown. */
export type FooterProps = {
  readonly links?: readonly { readonly href: string; readonly text: string }[] | undefined
  /** Where the accessibility statement stands. */
  readonly accessibility?: string | undefined
  /** Who runs this installation and how to reach them, a line each. */
  readonly contact?: readonly { readonly text: string; readonly href?: string | undefined }[] | undefined
  /** The number under which a charity is registered, as its regulator writes it. */
  readonly charity?: string | undefined
  readonly children?: Content
  readonly language?: PageLanguage | undefined
}

/** The footer. */
export function Footer(props: FooterProps) {
  const { accessibility, contact = [], charity, children, language = 'en-GB' } = props
  const words = FRAME_WORDS[language]
  // The names of the parts are English, whatever the page is: a screen reader has to know.
  const inEnglish = language === 'en-GB' ? undefined : 'en'
  const links = [...(props.links ?? []), ...(accessibility ? [{ href: accessibility, text: words.accessibility }] : [])]
  return (
    <footer class="lessen-footer">
      <div class="nhsuk-width-container">
        {links.length > 0 && (
          <ul>
            {links.map(({ href, text }) => (
              <li key={href} lang={text === words.accessibility ? undefined : inEnglish}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        {contact.length > 0 && (
          <address class="lessen-footer__contact">
            {contact.map(({ text, href }) => (
              <span key={text}>{href ? <a href={href}>{text}</a> : text}</span>
            ))}
          </address>
        )}
        <p>{children ?? words.purpose}</p>
        {charity && (
          <p>
            {words.charity} {charity}
          </p>
        )}
      </div>
    </footer>
  )
}
