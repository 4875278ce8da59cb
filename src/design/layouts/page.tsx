import { BackLink } from '../components/back-link/back-link.tsx'
import { SkipLink } from '../components/skip-link/skip-link.tsx'
import { classNames } from '../markup/class-names.ts'
import type { Content } from '../markup/wording.ts'
import { Footer, type FooterProps } from './footer.tsx'
import { Header, type NavigationItem, type PageAccount } from './header.tsx'

/** Where the browser finds our files, under addresses that change with their content. */
export type PageAssets = {
  readonly css: string
  readonly icon: string
  readonly script: string
  readonly font: string
}

/** A whole page. `title` is what it is about; the site's name, and "Error:" when something is wrong, are added. */
export type PageProps = {
  readonly title: string
  readonly assets: PageAssets
  /** How many answers are wrong; more than none marks the title. */
  readonly errorCount?: number | undefined
  /** A line above everything, such as "Demonstration: do not enter real people". */
  readonly banner?: Content
  readonly navigation?: readonly NavigationItem[] | undefined
  readonly account?: PageAccount | undefined
  readonly back?: { readonly href: string; readonly text?: string | undefined } | undefined
  /** Breadcrumbs or other things before the main part. */
  readonly before?: Content
  readonly footer?: FooterProps | undefined
  /** `reading` keeps lines short (forms, texts); `wide` uses the page's width (lists, charts). */
  readonly width?: 'reading' | 'wide' | undefined
  readonly language?: string | undefined
  readonly children?: Content
}

/** The name on every page. */
export const SITE_NAME = 'Lessen'

/** A whole HTML document, without its doctype (see `renderPage`). No inline script or style, so that the strictest policy holds. */
export function Page(props: PageProps) {
  const { banner, back, before, width = 'reading', children } = props
  return (
    <html lang={props.language ?? 'en-GB'}>
      <Head {...props} />
      <body>
        <SkipLink />
        <Header navigation={props.navigation} account={props.account} />
        {banner && <Banner>{banner}</Banner>}
        <div class="lessen-page">
          <div class="nhsuk-width-container">
            {back && <Back {...back} />}
            {before}
            <main
              class={classNames('nhsuk-main-wrapper', width === 'reading' && 'lessen-reading')}
              id="maincontent"
              tabindex={-1}
            >
              {children}
            </main>
          </div>
        </div>
        <Footer {...props.footer} />
      </body>
    </html>
  )
}

/** The title as browsers show it: "Error: Record an incident – Lessen". */
export function documentTitle(title: string, errorCount = 0): string {
  const whole = title === SITE_NAME ? title : `${title} – ${SITE_NAME}`
  return errorCount > 0 ? `Error: ${whole}` : whole
}

function Head({ title, errorCount, assets }: PageProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{documentTitle(title, errorCount)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#1c4a3f" />
      <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="icon" href={assets.icon} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.css} />
      <script type="module" src={assets.script} />
    </head>
  )
}

function Back({ href, text }: NonNullable<PageProps['back']>) {
  return (
    <nav aria-label="Back">
      <BackLink href={href} text={text} />
    </nav>
  )
}

function Banner({ children }: { readonly children: Content }) {
  return (
    <section class="lessen-banner" aria-label="About this site">
      <div class="nhsuk-width-container">
        <p>{children}</p>
      </div>
    </section>
  )
}
