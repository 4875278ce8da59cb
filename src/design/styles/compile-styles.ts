import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileString } from 'sass'
import { APPLIED, MIXED, PALETTE } from './nhsuk-colours.ts'
import { TOKENS, type TokenName } from './tokens.ts'

/** The components whose styles we ship. `tag` has our own colours, so its styles are ours too. */
const COMPONENTS = [
  ...[
    'button',
    'error-message',
    'error-summary',
    'fieldset',
    'hint',
    'label',
    'checkboxes',
    'input',
    'radios',
    'select',
  ],
  ...['textarea', 'character-count', 'date-input', 'password-input', 'search-input', 'details', 'inset-text'],
  ...['notification-banner', 'panel', 'scroll', 'summary-list', 'tables', 'task-list', 'warning-callout', 'back-link'],
  ...['pagination', 'skip-link', 'breadcrumb', 'card'],
]

/** What comes before the components. Their custom properties are left out: they carry nhsuk-frontend's names. */
const CORE = ['tools', 'helpers', 'generic', 'elements', 'objects', 'styles', 'utilities']

/** Our type: never below 16 px, 19 px for reading, also on phones. */
const TYPE = `
  $nhsuk-font-family: ("Atkinson Hyperlegible Next Variable", system-ui, sans-serif),
  $nhsuk-font-weight-bold: 650,
  $nhsuk-page-width: 1060px,
  $nhsuk-typography-scale: (
    64: (null: (font-size: 44px, line-height: 50px), tablet: (font-size: 60px, line-height: 66px), print: (font-size: 30pt, line-height: 1.1)),
    48: (null: (font-size: 32px, line-height: 38px), tablet: (font-size: 42px, line-height: 48px), print: (font-size: 24pt, line-height: 1.15)),
    36: (null: (font-size: 27px, line-height: 33px), tablet: (font-size: 33px, line-height: 40px), print: (font-size: 19pt, line-height: 1.2)),
    26: (null: (font-size: 23px, line-height: 30px), tablet: (font-size: 26px, line-height: 33px), print: (font-size: 16pt, line-height: 1.25)),
    22: (null: (font-size: 21px, line-height: 28px), tablet: (font-size: 22px, line-height: 30px), print: (font-size: 14pt, line-height: 1.25)),
    19: (null: (font-size: 19px, line-height: 28px), print: (font-size: 12pt, line-height: 1.3)),
    16: (null: (font-size: 16px, line-height: 24px), print: (font-size: 11pt, line-height: 1.3)),
    14: (null: (font-size: 16px, line-height: 24px), print: (font-size: 11pt, line-height: 1.3))
  )`

const STYLES = dirname(fileURLToPath(import.meta.url))
const NHSUK = join(dirname(createRequire(import.meta.url).resolve('nhsuk-frontend/package.json')), 'dist/nhsuk')

/**
 * The one style sheet: nhsuk-frontend's Sass for the offered components, under our own colours and type, then our parts.
 * Its Sass computes with colours, which custom properties do not allow; so each of ours goes in as a stand-in colour
 * that occurs nowhere else, and comes out as `var(--lessen-…)`. Refuses a colour it does not know.
 */
export function compileStyles(): string {
  const { css } = compileString(entry(), { loadPaths: [NHSUK, STYLES], style: 'compressed', charset: false })
  return `${themes()}${withTokens(withoutUnused(withoutNhsukIcons(css)))}\n`
}

/** The settings must be loaded first, once, with our values; everything after them uses those. */
function entry(): string {
  const settings = Object.keys(APPLIED).map((name) => `$nhsuk-${name}-colour: ${standIn('applied', name)}`)
  const palette = Object.keys(PALETTE).map((name) => `"${name}": ${standIn('palette', name)}`)
  const uses = [...CORE.map((name) => `core/${name}`), ...COMPONENTS.map((name) => `components/${name}`), 'parts']
  return `
    @use "core/settings" with ($nhsuk-colours: (${palette.join(', ')}), ${settings.join(', ')}, ${TYPE});
    ${uses.map((path, index) => `@use "${path}" as used-${index};`).join('\n')}
  `
}

/** A colour that stands in for one setting: red and green are its number, blue is one that no real colour has. */
function standIn(kind: 'applied' | 'palette', name: string): string {
  const names = Object.keys(kind === 'applied' ? APPLIED : PALETTE)
  const number = names.indexOf(name) + (kind === 'applied' ? 17 : 117)
  return `#${hex(number)}${hex(number + 3)}a5`
}

function hex(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, '0')
}

/** What each colour in the compiled sheet means: a stand-in, or a mixture made from one. */
function meanings(): ReadonlyMap<string, TokenName> {
  const applied = Object.entries(APPLIED).map(([name, token]) => [standIn('applied', name), token] as const)
  const palette = Object.entries(PALETTE).map(([name, token]) => [standIn('palette', name), token] as const)
  const mixed = MIXED.map(({ kind, setting, towards, percent, token }) => {
    return [mix(standIn(kind, setting), towards === 'white' ? 255 : 0, percent / 100), token] as const
  })
  return new Map([...applied, ...palette, ...mixed])
}

function mix(colour: string, towards: number, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return `#${channels.map((channel) => hex(towards * share + channel * (1 - share))).join('')}`
}

const COLOUR = /#[0-9a-f]{3,8}\b|rgba?\([\d., ]+\)/g

/** Colours that are the same in every theme: nothing, and black on paper. */
const FIXED = new Set(['#000', '#000000', 'rgba(0,0,0,0)', 'rgba(0,0,0,.99)', 'rgba(255,255,255,0)'])

function withTokens(css: string): string {
  const known = meanings()
  const unknown = new Set<string>()
  const replaced = css.replace(COLOUR, (colour) => {
    const { opaque, percent } = parts(colour)
    const token = known.get(opaque)
    if (FIXED.has(colour)) return colour
    if (!token) unknown.add(colour)
    return percent === 100
      ? `var(--lessen-${token})`
      : `color-mix(in srgb,var(--lessen-${token}) ${percent}%,transparent)`
  })
  if (unknown.size > 0) throw new Error(`Colours without a meaning in the style sheet: ${[...unknown].join(' ')}`)
  return replaced
}

/** A colour's opaque form and its opacity: `rgba(1,2,3,.5)` is `#010203` at 50 %. */
function parts(colour: string): { readonly opaque: string; readonly percent: number } {
  const [red = 0, green = 0, blue = 0, alpha = 1] = colour.startsWith('rgb')
    ? (colour.match(/[\d.]+/g) ?? []).map(Number)
    : [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return { opaque: `#${hex(red)}${hex(green)}${hex(blue)}`, percent: Math.round(alpha * 100) }
}

/** Looks we never use (care cards shout, sign-in has no special button, no dark page grounds) and browsers long gone. */
const UNUSED = /--care|--login|--reverse|nhsuk-expander/

function withoutUnused(css: string): string {
  const modern = css.replaceAll(',(-ms-high-contrast: active)', '')
  const kept = modern.replace(/([^{}]+)\{([^{}]*)\}/g, (rule, selectors: string, body: string) => {
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

/** The custom properties: light by default and on paper, dark where the reader asks for it. */
function themes(): string {
  const properties = (theme: 'light' | 'dark') =>
    Object.entries(TOKENS)
      .map(([name, token]) => `--lessen-${name}:${token[theme]}`)
      .join(';')
  return `:root{color-scheme:light dark;${properties('light')}}@media screen and (prefers-color-scheme:dark){:root{${properties('dark')}}}`
}
