import { readdirSync } from 'node:fs'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { BORROWED, Gallery, OWN } from './gallery.tsx'
import { Page } from './layouts/page.tsx'
import { renderPage } from './layouts/render-page.ts'
import { htmlProblems } from './testing/valid-html.ts'

const ALL = [...OWN, ...BORROWED]
const ASSETS = {
  icon: '/mark.svg',
  css: '/assets/x/lessen.css',
  script: '/assets/x/main.js',
  font: '/assets/x/font.woff2',
}
/** Folders that hold parts shared by components, and no component of their own. */
const SHARED = ['form-group']

test('every component stands in the gallery, with at least one example', () => {
  const folders = readdirSync(new URL('./components', import.meta.url)).filter((name) => !SHARED.includes(name))
  const shown = ALL.map(({ component }) => component.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase())
  expect(shown.toSorted()).toEqual(folders.toSorted())
  expect(ALL.filter(({ examples }) => examples.length === 0)).toEqual([])
})

describe.each(ALL)('$component', ({ examples }) => {
  test.each(examples)('is valid HTML: $name', async ({ shows }) => {
    expect(await htmlProblems(renderToString(<>{shows}</>))).toEqual([])
  })

  test.each(examples)('needs no inline style or script: $name', ({ shows }) => {
    expect(renderToString(<>{shows}</>)).not.toMatch(/\sstyle=|<style|<script|\son\w+=|javascript:/i)
  })
})

test('the gallery as a whole page is valid HTML, so no id occurs twice', async () => {
  const page = renderPage(
    <Page title="Gallery" assets={ASSETS} width="wide">
      <Gallery />
    </Page>,
  )
  expect(await htmlProblems(page)).toEqual([])
})
