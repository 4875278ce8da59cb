import type { Browser } from 'playwright-core'
import type { VNode } from 'preact'
import { assetFiles, pageAssets } from '../asset-files.ts'
import { Page, type PageProps } from '../layouts/page.tsx'
import { renderPage } from '../layouts/render-page.ts'
import type { Content } from '../markup/wording.ts'
import { type Answer, openPage } from './browser-page.ts'

/** A whole document around `children`, with everything a page has, for looking at and testing in a browser. */
export function aDocument(
  children: Content,
  options: Partial<Pick<PageProps, 'width' | 'errorCount' | 'language' | 'twins' | 'easyRead' | 'stillHere'>> = {},
): string {
  const page: VNode = (
    <Page
      {...options}
      title="Example"
      assets={pageAssets(assetFiles())}
      banner="Demonstration: do not enter real people."
      navigation={[
        { href: '/', text: 'Today', current: true },
        { href: '/incidents', text: 'Incidents' },
      ]}
      search={{ action: '/search', label: 'Search the resources' }}
      account={{
        name: 'Sam Hill',
        href: '/your-sign-in',
        organisation: 'Meadow Trust',
        switchOrganisation: { href: '/choose-organisation' },
        lock: { action: '/lock' },
        signOut: { action: '/sign-out' },
      }}
      back={{ href: '/incidents', text: 'Back to incidents' }}
      footer={{
        links: [{ href: '/help', text: 'Help' }],
        accessibility: '/accessibility',
        contact: [{ text: 'Meadow Trust' }, { text: 'help@meadow.example', href: 'mailto:help@meadow.example' }],
        charity: '0000000 (invented)',
      }}
    >
      {children}
    </Page>
  )
  return renderPage(page)
}

/** Opens a page with `content` in a form posted to `/send`; `answer` is asked for everything but the page itself. */
export function openForm(browser: Browser, content: Content, answer?: (url: URL, body: string) => Answer) {
  const document = aDocument(
    <form method="post" action="/send">
      {content}
    </form>,
  )
  return openPage(browser, '/page', {
    documents: { '/page': document },
    answer: (request) => {
      const url = new URL(request.url())
      return url.pathname === '/page' ? undefined : answer?.(url, request.postData() ?? '')
    },
  })
}
