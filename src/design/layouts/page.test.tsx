import { describe, expect, test } from 'vitest'
import { htmlProblems } from '../testing/valid-html.ts'
import { EmptyState } from './empty-state.tsx'
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
