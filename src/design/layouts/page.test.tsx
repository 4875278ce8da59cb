import { describe, expect, test } from 'vitest'
import { htmlProblems } from '../testing/valid-html.ts'
import { EmptyState } from './empty-state.tsx'
import { FRAME_WORDS } from './frame-words.ts'
import { documentTitle, Page, type PageProps } from './page.tsx'
import { ErrorPage, NoPermissionPage, NotFoundPage } from './refusal-pages.tsx'
import { renderPage } from './render-page.ts'

const FRAME: Omit<PageProps, 'title'> = {
  assets: {
    css: '/assets/x/lessen.css',
    icon: '/assets/x/mark.svg',
    script: '/assets/x/main.js',
    font: '/assets/x/font.woff2',
  },
  banner: 'Demonstration: do not enter real people.',
  navigation: [
    { href: '/', text: 'Today', current: true },
    { href: '/incidents', text: 'Incidents' },
  ],
  account: {
    name: 'Sam Hill',
    organisation: 'Meadow Trust',
    signOut: { action: '/sign-out', fields: <input type="hidden" name="token" value="t" /> },
  },
  back: { href: '/incidents', text: 'Back to incidents' },
  footer: { links: [{ href: '/help', text: 'Help' }] },
}

const TWINS = { en: '/rights', cy: '/cy/hawliau', easyRead: '/rights/easy-read', everyday: '/rights' }

const FULL_ACCOUNT: PageProps['account'] = {
  name: 'Sam Hill',
  href: '/your-sign-in',
  organisation: 'Meadow Trust',
  switchOrganisation: { href: '/choose-organisation' },
  lock: { action: '/lock', fields: <input type="hidden" name="token" value="t" /> },
  signOut: { action: '/sign-out' },
}

const WITH_TWINS = {
  english: renderPage(
    <Page {...FRAME} title="Rights" twins={TWINS}>
      <h1>Rights</h1>
    </Page>,
  ),
  welsh: renderPage(
    <Page {...FRAME} title="Hawliau" language="cy" twins={TWINS} errorCount={1} back={{ href: '/' }}>
      <h1>Hawliau</h1>
    </Page>,
  ),
  easyRead: renderPage(
    <Page {...FRAME} title="Rights: easy read" easyRead={{ checkedBy: null }} twins={TWINS}>
      <h1>Rights</h1>
    </Page>,
  ),
  whole: renderPage(
    <Page
      {...FRAME}
      title="Rights"
      search={{ action: '/search' }}
      account={FULL_ACCOUNT}
      footer={{
        accessibility: '/accessibility',
        contact: [{ text: 'help@example.org', href: 'mailto:help@example.org' }],
        charity: '123',
      }}
    >
      <h1>Rights</h1>
    </Page>,
  ),
}

const PAGES = {
  'an ordinary page': renderPage(
    <Page {...FRAME} title="Incidents" width="wide">
      <h1>Incidents</h1>
    </Page>,
  ),
  'a page with errors': renderPage(
    <Page {...FRAME} title="Record" errorCount={2}>
      <h1>Record</h1>
    </Page>,
  ),
  'a bare page': renderPage(
    <Page title="Sign in" assets={FRAME.assets}>
      <h1>Sign in</h1>
    </Page>,
  ),
  'an empty list': renderPage(
    <Page {...FRAME} title="Incidents">
      <h1>Incidents</h1>
      <EmptyState heading="None yet">
        <p>Record the first.</p>
      </EmptyState>
    </Page>,
  ),
  'a fault': renderPage(<ErrorPage {...FRAME} reference="7F3K-9Q" />),
  'a lost page': renderPage(<NotFoundPage {...FRAME} />),
  'a refusal': renderPage(<NoPermissionPage {...FRAME} ask="the ward manager" />),
}

describe.each(Object.entries(PAGES))('%s', (_, html) => {
  test('is valid HTML', async () => {
    expect(await htmlProblems(html)).toEqual([])
  })

  test('holds no script or style of its own, so that the strictest policy can be sent with it', () => {
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=|<script(?![^>]*\ssrc=)/i)
  })

  test('says its language, starts with the skip link and has one main part', () => {
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en-GB">/)
    expect(html).toMatch(/<body><a class="nhsuk-skip-link"[^>]*href="#maincontent"/)
    expect(html.match(/<main /g)).toHaveLength(1)
  })
})

test('the title tells of errors before anything else', () => {
  expect(documentTitle('Record an incident', 2)).toBe('Error: Record an incident – Lessen')
  expect(documentTitle('Record an incident', 0)).toBe('Record an incident – Lessen')
  expect(documentTitle('Lessen')).toBe('Lessen')
  expect(PAGES['a page with errors']).toContain('<title>Error: Record – Lessen</title>')
})

test('what people typed is shown as they typed it and never becomes markup', () => {
  const nasty = '<img src=x onerror=alert(1)> & "quotes"'
  const html = renderPage(
    <Page {...FRAME} title={nasty} account={{ name: nasty }}>
      <h1>{nasty}</h1>
    </Page>,
  )
  expect(html).not.toContain('<img')
  expect(html.match(/&lt;img src=x/g)).toHaveLength(3)
})

test('signing out is a form that is posted with its token, never a link', () => {
  expect(PAGES['an ordinary page']).toMatch(
    /<form method="post" action="\/sign-out"><input[^>]*name="token"[^>]*><button type="submit">/,
  )
})

test('a fault gives a reference and blames nobody', () => {
  expect(PAGES['a fault']).toContain('7F3K-9Q')
  expect(PAGES['a fault']).toContain('This is our fault, not yours')
})

describe('a page with twins', () => {
  const { english, welsh, easyRead } = WITH_TWINS

  test.each(Object.entries(WITH_TWINS))('is valid HTML: %s', async (_, html) => {
    expect(await htmlProblems(html)).toEqual([])
  })

  test('links to the other language, never to the one it is in, and keeps the page', () => {
    expect(english).toContain('<a href="/cy/hawliau" lang="cy" hreflang="cy">Cymraeg</a>')
    expect(english).toContain('<span lang="en" aria-current="true">English</span>')
    expect(welsh).toContain('<a href="/rights" lang="en" hreflang="en">English</a>')
    expect(welsh).toContain('<span lang="cy" aria-current="true">Cymraeg</span>')
  })

  test('says in its head where both languages are, and its own language on the document', () => {
    for (const html of [english, welsh]) {
      expect(html).toContain('<link rel="alternate" hreflang="en" href="/rights"/>')
      expect(html).toContain('<link rel="alternate" hreflang="cy" href="/cy/hawliau"/>')
    }
    const shared = renderPage(
      <Page
        {...FRAME}
        title="Rights"
        twins={TWINS}
        face={{ description: 'D', url: 'https://lessen.example/rights' }}
      />,
    )
    expect(shared).toContain('<link rel="alternate" hreflang="cy" href="https://lessen.example/cy/hawliau"/>')
    expect(shared).toContain('<meta property="og:type" content="website"/>')
    expect(english).toContain('<html lang="en-GB">')
    expect(welsh).toContain('<html lang="cy">')
    expect(welsh).toContain('<ul lang="en"><li><a href="/"')
    expect(welsh).toContain('<li lang="en"><a href="/help"')
  })

  test('leads to easy read and back, and easy read says that nobody has checked it yet', () => {
    expect(english).toContain('<a href="/rights/easy-read">Easy read</a>')
    expect(easyRead).toContain('<a href="/rights">Everyday words</a>')
    expect(easyRead).toContain('not yet checked by people with lived experience')
    expect(english).not.toContain('lived experience')
  })

  test('shows no switch where there is no twin', () => {
    expect(PAGES['an ordinary page']).not.toContain('lessen-twins')
    expect(PAGES['an ordinary page']).not.toContain('hreflang')
  })
})

describe('the frame in Welsh', () => {
  test('speaks Welsh in every part, and says that a machine drafted it and nobody has checked it', () => {
    const { welsh } = WITH_TWINS
    for (const words of ['Neidio i&#39;r prif gynnwys', 'Allgofnodi', 'Yn ôl', '<title>Gwall: ', 'Prif ddewislen'])
      expect(welsh.replaceAll("'", '&#39;')).toContain(words)
    expect(welsh).toContain('drafted by a machine')
    expect(PAGES['an ordinary page']).not.toContain('drafted by a machine')
    for (const words of ['Sign out', 'Skip to main', 'About this site']) expect(welsh).not.toContain(words)
  })

  test('is whole: every phrase of the English frame has one, and none is the same', () => {
    const english = Object.entries(FRAME_WORDS['en-GB']).filter(([key]) => key !== 'standing')
    const welsh = new Map(Object.entries(FRAME_WORDS.cy))
    expect(english.filter(([key, words]) => !welsh.get(key) || welsh.get(key) === words)).toEqual([])
  })
})

test('the header holds the way to one’s sign-in, another organisation, the lock and a search; the footer what is given', () => {
  const { whole } = WITH_TWINS
  expect(whole).toMatch(/<a href="\/your-sign-in"><span[^>]*>Your sign-in: <\/span>Sam Hill<\/a>/)
  expect(whole).toMatch(/<a href="\/choose-organisation">Change<span[^>]*> Meadow Trust<\/span><\/a>/)
  expect(whole).toMatch(/<form method="post" action="\/lock"><input[^>]*><button type="submit">Lock this screen/)
  expect(whole).toMatch(/<form method="get" action="\/search"><label[^>]*>Search<\/label>/)
  expect(whole).toContain('<a href="/accessibility">Accessibility statement</a>')
  expect(whole).toContain('Registered charity number 123')
  expect(PAGES['a bare page']).not.toMatch(/Accessibility statement|charity number|<address|Lock this/)
})
