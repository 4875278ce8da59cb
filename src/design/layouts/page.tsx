import { SkipLink } from '../components/skip-link/skip-link.tsx'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/wording.ts'
import { Face, type PageFace } from './face.tsx'
import { Footer, type FooterProps } from './footer.tsx'
import { FRAME_WORDS, type PageLanguage, SITE_NAME } from './frame-words.ts'
import { Header, type HeaderProps } from './header.tsx'
import { BackAbove, Banner, EasyReadNotice, FrameDraftNotice } from './page-notices.tsx'
import { StillHere, type StillHereProps } from './still-here.tsx'
import { TwinLinks, TwinSwitches, type Twins } from './twins.tsx'

/** Where the browser finds our files, under addresses that change with their content. */
export type PageAssets = {
  readonly css: string
  readonly icon: string
  readonly script: string
  readonly font: string
}

/** A whole page. `title` is what it is about; the site's name, and "Error:" when something is wrong, are added. */
export type PageProps = Omit<HeaderProps, 'language'> & {
  readonly title: string
  readonly assets: PageAssets
  /** How many answers are wrong; more than none marks the title. */
  readonly errorCount?: number | undefined
  /** A line above everything, such as "Demonstration: do not enter real people". */
  readonly banner?: Content
  readonly back?: { readonly href: string; readonly text?: string | undefined } | undefined
  /** Breadcrumbs or other things before the main part. */
  readonly before?: Content
  readonly footer?: Omit<FooterProps, 'language'> | undefined
  /** `reading` keeps lines short (forms, texts); `wide` uses the page's width (lists, charts). */
  readonly width?: 'reading' | 'wide' | undefined
  readonly language?: PageLanguage | undefined
  /** The same page in the other language, or in easy read. */
  readonly twins?: Twins | undefined
  /** Large type, and a notice that says who has checked it: a named group with a day, or nobody yet. */
  readonly easyRead?: { readonly checkedBy: { readonly group: string; readonly on: string } | null } | undefined
  /** For pages that everybody may find: how they present themselves elsewhere. */
  readonly face?: PageFace | undefined
  /** Asks search engines to leave it out. */
  readonly noIndex?: boolean | undefined
  /** Where somebody is signed in and the screen is locked when nobody uses it. */
  readonly stillHere?: StillHereProps | undefined
  readonly children?: Content
}

/** A whole HTML document, without its doctype (see `renderPage`). No inline script or style, so that the strictest policy holds. */
export function Page(props: PageProps) {
  const { banner, back, before, width = 'reading', language = 'en-GB', twins, easyRead, children } = props
  const words = FRAME_WORDS[language]
  return (
    <html lang={language}>
      <Head {...props} />
      <body class={easyRead && 'lessen-easy'}>
        <SkipLink text={words.skip} />
        <Header
          siteName={props.siteName}
          navigation={props.navigation}
          account={props.account}
          search={props.search}
          signIn={props.signIn}
          language={language}
        />
        {banner && <Banner label={words.aboutSite}>{banner}</Banner>}
        {twins && <TwinSwitches twins={twins} language={language} isEasyRead={easyRead !== undefined} />}
        <div class="lessen-page">
          <div class="nhsuk-width-container">
            {back && <BackAbove href={back.href} text={back.text ?? words.back} label={words.back} />}
            {before}
            <main
              class={classNames('nhsuk-main-wrapper', width === 'reading' && 'lessen-reading')}
              id="maincontent"
              tabindex={-1}
            >
              {words.standing.is === 'machine-drafted' && <FrameDraftNotice />}
              {easyRead && <EasyReadNotice {...easyRead} words={words} />}
              {children}
            </main>
          </div>
        </div>
        <Footer {...props.footer} language={language} />
        {props.stillHere && <StillHere {...props.stillHere} words={words} />}
      </body>
    </html>
  )
}

/** The title as browsers show it: "Error: Record an incident – Lessen". */
export function documentTitle(
  title: string,
  errorCount = 0,
  language: PageLanguage = 'en-GB',
  siteName = SITE_NAME,
): string {
  const whole = title === siteName ? title : `${title} – ${siteName}`
  return errorCount > 0 ? `${FRAME_WORDS[language].error}: ${whole}` : whole
}

function Head(props: PageProps) {
  const { title, errorCount, assets, language, twins, easyRead, face, noIndex, siteName = SITE_NAME } = props
  return (
    <head>
      <meta charset="utf-8" />
      <title>{documentTitle(title, errorCount, language, siteName)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#1c4a3f" />
      {noIndex && <meta name="robots" content="noindex" />}
      {face && <Face {...face} title={title} siteName={siteName} language={language} />}
      {twins && !easyRead && <TwinLinks twins={twins} at={face?.url} />}
      <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.css} />
      <script type="module" src={assets.script} />
    </head>
  )
}
