import type { TokenName } from './tokens.ts'

/** Which of our colours stands for each of nhsuk-frontend's colour settings (`$nhsuk-…-colour`). */
export const APPLIED: { readonly [setting: string]: TokenName } = {
  brand: 'pine',
  text: 'ink',
  'reverse-text': 'on-pine',
  'template-background': 'template',
  'body-background': 'page',
  'card-background': 'surface',
  'secondary-text': 'ink-soft',
  'reverse-secondary-text': 'on-pine-soft',
  focus: 'focus',
  'focus-text': 'focus-ink',
  error: 'brick',
  success: 'pine',
  border: 'line',
  'border-hover': 'line-strong',
  'secondary-border': 'pine-line',
  'reverse-border': 'pine-line',
  'input-border': 'line-input',
  hover: 'line-strong',
  'reverse-hover': 'pine-deepest',
  'target-hover': 'wash',
  'reverse-target-hover': 'pine-deep',
  'input-background': 'surface',
  code: 'brick',
  link: 'link',
  'link-visited': 'link-visited',
  'link-hover': 'link-hover',
  'link-active': 'link-active',
  button: 'button',
  'button-text': 'on-pine',
  'button-hover': 'button-hover',
  'button-active': 'button-down',
  'button-shadow': 'button-down',
  'secondary-button-solid-background': 'surface',
  'secondary-button-border': 'link',
  'secondary-button-text': 'link',
  'secondary-button-hover': 'button-wash',
  'secondary-button-active': 'button-wash-down',
  'secondary-button-shadow': 'link',
  'reverse-button': 'on-pine',
  'reverse-button-text': 'focus-ink',
  'reverse-button-hover': 'reverse-hover',
  'reverse-button-active': 'reverse-down',
  'reverse-button-shadow': 'reverse-down',
  'warning-button': 'brick-solid',
  'warning-button-hover': 'brick-hover',
  'warning-button-active': 'brick-down',
  'warning-button-shadow': 'brick-down',
  'login-button': 'pine',
  'login-button-hover': 'pine-deep',
  'login-button-active': 'pine-deepest',
  'login-button-shadow': 'pine-deepest',
}

/** Which of our colours stands for each of nhsuk-frontend's palette, where its components reach past the settings. */
export const PALETTE: { readonly [colour: string]: TokenName } = {
  blue: 'pine',
  white: 'surface',
  black: 'ink',
  green: 'button',
  purple: 'link-visited',
  'dark-pink': 'link-hover',
  red: 'brick-solid',
  yellow: 'amber',
  'dark-blue': 'pine-deepest',
  'pale-yellow': 'amber-wash',
  'warm-yellow': 'amber',
  orange: 'amber',
  'aqua-green': 'button',
  pink: 'link-visited',
  'grey-1': 'ink-soft',
  'grey-2': 'line-input',
  'grey-3': 'line-strong',
  'grey-4': 'line',
  'grey-5': 'wash',
}

/** The shades and tints that its Sass mixes by itself: which of our colours to use instead. */
export const MIXED: readonly {
  readonly kind: 'applied' | 'palette'
  readonly setting: string
  readonly towards: 'black' | 'white'
  readonly percent: number
  readonly token: TokenName
}[] = [
  { kind: 'applied', setting: 'brand', towards: 'white', percent: 40, token: 'pine-line' },
  { kind: 'applied', setting: 'brand', towards: 'white', percent: 70, token: 'on-pine-soft' },
  { kind: 'applied', setting: 'brand', towards: 'white', percent: 80, token: 'on-pine-soft' },
  { kind: 'applied', setting: 'brand', towards: 'black', percent: 50, token: 'pine-deepest' },
  { kind: 'applied', setting: 'brand', towards: 'black', percent: 70, token: 'ink' },
  { kind: 'applied', setting: 'error', towards: 'black', percent: 30, token: 'ink' },
  { kind: 'applied', setting: 'success', towards: 'black', percent: 20, token: 'ink' },
  { kind: 'applied', setting: 'success', towards: 'black', percent: 50, token: 'ink' },
  { kind: 'palette', setting: 'red', towards: 'white', percent: 20, token: 'brick-hover' },
]
