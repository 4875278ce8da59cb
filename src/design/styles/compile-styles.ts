import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileString } from 'sass'
import { withTokens } from './stand-in-colours.ts'
import { styleEntry } from './style-entry.ts'
import { TOKENS } from './tokens.ts'

const STYLES = dirname(fileURLToPath(import.meta.url))

/**
 * The one style sheet: nhsuk-frontend's Sass for the offered components, under our own colours and type, then our parts.
 * Its Sass computes with colours, which custom properties do not allow; so each of ours goes in as a stand-in colour
 * that occurs nowhere else, and comes out as `var(--lessen-…)`. Refuses a colour it does not know.
 */
export function compileStyles(): string {
  const nhsuk = join(dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json')), 'dist/nhsuk')
  const { css } = compileString(styleEntry(), { loadPaths: [nhsuk, STYLES], style: 'compressed', charset: false })
  return `${themes()}${withTokens(withoutUnused(withoutNhsukIcons(css)))}\n`
}

/** The custom properties: light by default and on paper, dark where the reader asks for it. */
function themes(): string {
  const properties = (theme: 'light' | 'dark') =>
    Object.entries(TOKENS)
      .map(([name, token]) => `--lessen-${name}:${token[theme]}`)
      .join(';')
  const dark = `@media screen and (prefers-color-scheme:dark){:root{${properties('dark')}}}`
  return `:root{color-scheme:light dark;${properties('light')}}${dark}`
}

/**
 * Looks we never use: no special button signs in; of what stands on dark grounds only what a hero holds; names that are
 * retired; and utilities, because spacing belongs to components and not to pages. Besides, browsers long gone.
 */
const UNUSED =
  /--login|(?<!button|action-link)--reverse|nhsuk-u-(static|margin|padding|font|sticky|dash)|nhsuk-card--care__heading|nhsuk-promo|nhsuk-table__panel|nhsuk-care-card/
const LONG_GONE = /@media(?:[^{}]*-ms-high-contrast: (?:active|none)\)| screen\ufffd[^{}]*)\{(?:[^{}]*\{[^{}]*\})*\}/g

function withoutUnused(css: string): string {
  const modern = css
    .replace(/,(?:\(min-width: [\d.]+em\)and )?\(-ms-high-contrast: active\)/g, '')
    .replaceAll(LONG_GONE, '')
  const kept = modern.replace(/([^{}]+)\{([^{}]*)\}/g, (rule: string, selectors: string, body: string) => {
    if (selectors.startsWith('@')) return rule
    const used = selectors.split(/,(?![^(]*\))/).filter((selector) => !UNUSED.test(selector))
    return used.length > 0 ? `${used.join(',')}{${body}}` : ''
  })
  return kept.replace(/@media[^{}]*\{\}/g, '')
}

/** Takes out the declarations that would fetch nhsuk-frontend's icon files, which we do not serve. */
function withoutNhsukIcons(css: string): string {
  return css.replace(/[a-z-]+:url\("?[^)]*nhsuk-icon[^)]*\)[^;}]*;?/g, '')
}
