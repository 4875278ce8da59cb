/** A colour in the light and in the dark theme, as hex. What it means, not what it looks like, is its name. */
export type Token = { readonly light: string; readonly dark: string }

/**
 * Every colour there is. In CSS each is a custom property: `var(--lessen-pine)`.
 * Pine is ours; amber means due; brick means overdue or wrong; yellow means focus, and nothing else.
 */
export const TOKENS = {
  // surfaces
  template: { light: '#eee8dd', dark: '#0e1311' },
  page: { light: '#faf7f2', dark: '#141a18' },
  surface: { light: '#ffffff', dark: '#1d2522' },
  wash: { light: '#f3eee5', dark: '#27302c' },
  // words and lines
  ink: { light: '#1f2724', dark: '#ece8e0' },
  'ink-soft': { light: '#505b55', dark: '#b7beb8' },
  line: { light: '#dcd5c8', dark: '#3a4540' },
  'line-strong': { light: '#b3ab9b', dark: '#5d6963' },
  'line-input': { light: '#5b665f', dark: '#98a39c' },
  // pine, with light words on it in both themes
  pine: { light: '#1c4a3f', dark: '#1b4a3f' },
  'pine-deep': { light: '#143830', dark: '#225b4d' },
  'pine-deepest': { light: '#0b231d', dark: '#0a1f1a' },
  'pine-line': { light: '#55786f', dark: '#4d7267' },
  'on-pine': { light: '#ffffff', dark: '#ffffff' },
  'on-pine-soft': { light: '#d6e4df', dark: '#d0e0da' },
  // things to press
  link: { light: '#1a5a4b', dark: '#8fd3bf' },
  'link-visited': { light: '#5c3a68', dark: '#cdb3da' },
  'link-hover': { light: '#7a3413', dark: '#f2c9a0' },
  'link-active': { light: '#0b231d', dark: '#d9f0e8' },
  button: { light: '#1f5c4d', dark: '#2b7563' },
  'button-hover': { light: '#18493d', dark: '#246454' },
  'button-down': { light: '#0f2f27', dark: '#12382f' },
  'button-wash': { light: '#dfeae6', dark: '#25352f' },
  'button-wash-down': { light: '#cbdcd6', dark: '#2e443c' },
  'reverse-hover': { light: '#d9d9d9', dark: '#d9d9d9' },
  'reverse-down': { light: '#b3b3b3', dark: '#b3b3b3' },
  focus: { light: '#ffeb3b', dark: '#ffeb3b' },
  'focus-ink': { light: '#1f2724', dark: '#141a18' },
  // due, and overdue or wrong
  amber: { light: '#f2b84b', dark: '#e0a83e' },
  'amber-wash': { light: '#fdf1d6', dark: '#33290f' },
  'on-amber': { light: '#1f2724', dark: '#141a18' },
  brick: { light: '#a33620', dark: '#ffa08a' },
  'brick-solid': { light: '#a33620', dark: '#b3452e' },
  'brick-hover': { light: '#822b1a', dark: '#97391f' },
  'brick-down': { light: '#511b10', dark: '#51190e' },
  'brick-wash': { light: '#fbe9e4', dark: '#3a1d16' },
  // charts: the field's blue, orange and grey
  'chart-ink': { light: '#3a4742', dark: '#d3d7d2' },
  'chart-grid': { light: '#e2dccf', dark: '#323c38' },
  'chart-blue': { light: '#2468a2', dark: '#79b8ee' },
  'chart-orange': { light: '#bd5500', dark: '#ffa552' },
  'chart-grey': { light: '#6a726d', dark: '#a4ada7' },
  // tags: words on a wash
  'tag-white': { light: '#ffffff', dark: '#1d2522' },
  'tag-white-ink': { light: '#1f2724', dark: '#ece8e0' },
  'tag-grey': { light: '#e6e4de', dark: '#343c39' },
  'tag-grey-ink': { light: '#3d4641', dark: '#d3d8d3' },
  'tag-green': { light: '#d9ebe0', dark: '#17382a' },
  'tag-green-ink': { light: '#12492f', dark: '#a5dcbd' },
  'tag-aqua-green': { light: '#d3ebea', dark: '#103837' },
  'tag-aqua-green-ink': { light: '#0c4847', dark: '#9adbd8' },
  'tag-blue': { light: '#dbe7f2', dark: '#18334a' },
  'tag-blue-ink': { light: '#1b4468', dark: '#a9d0f2' },
  'tag-purple': { light: '#e6def0', dark: '#33274a' },
  'tag-purple-ink': { light: '#432e66', dark: '#d3c1ee' },
  'tag-pink': { light: '#f4dfe9', dark: '#43202f' },
  'tag-pink-ink': { light: '#6c2045', dark: '#f2bcd3' },
  'tag-red': { light: '#f9ddd6', dark: '#48201a' },
  'tag-red-ink': { light: '#76200f', dark: '#ffb9a8' },
  'tag-orange': { light: '#fae3bd', dark: '#42300d' },
  'tag-orange-ink': { light: '#5e3a00', dark: '#f7cd84' },
  'tag-yellow': { light: '#faf0b4', dark: '#3b3409' },
  'tag-yellow-ink': { light: '#4f4400', dark: '#ece08a' },
} as const satisfies { readonly [name: string]: Token }

/** The name of a colour. */
export type TokenName = keyof typeof TOKENS

/** The least contrast (WCAG 2.2): 4.5 for words, 3 for the edges of controls and for graphics. */
export type ContrastPair = { readonly front: TokenName; readonly back: TokenName; readonly atLeast: 4.5 | 3 }

/** Every pair of colours that pages put upon each other. */
export const CONTRAST_PAIRS: readonly ContrastPair[] = [
  ...pairs(
    ['ink', 'ink-soft', 'link', 'link-visited', 'link-hover', 'link-active', 'brick'],
    ['page', 'surface', 'wash'],
    4.5,
  ),
  ...pairs(['ink', 'ink-soft', 'link'], ['template'], 4.5),
  ...pairs(['on-pine', 'on-pine-soft'], ['pine', 'pine-deep'], 4.5),
  ...pairs(['on-pine'], ['button', 'button-hover', 'button-down', 'brick-solid', 'brick-hover', 'brick-down'], 4.5),
  ...pairs(['link'], ['button-wash', 'button-wash-down'], 4.5),
  ...pairs(['focus-ink'], ['focus'], 4.5),
  ...pairs(['on-amber'], ['amber'], 4.5),
  ...pairs(['ink', 'link'], ['amber-wash'], 4.5),
  ...pairs(['ink', 'brick'], ['brick-wash'], 4.5),
  ...pairs(['chart-ink'], ['page', 'surface'], 4.5),
  ...pairs(['line-input', 'chart-blue', 'chart-orange', 'chart-grey'], ['page', 'surface'], 3),
  ...pairs(['tag-white-ink'], ['tag-white'], 4.5),
  ...pairs(['tag-grey-ink'], ['tag-grey'], 4.5),
  ...pairs(['tag-green-ink'], ['tag-green'], 4.5),
  ...pairs(['tag-aqua-green-ink'], ['tag-aqua-green'], 4.5),
  ...pairs(['tag-blue-ink'], ['tag-blue'], 4.5),
  ...pairs(['tag-purple-ink'], ['tag-purple'], 4.5),
  ...pairs(['tag-pink-ink'], ['tag-pink'], 4.5),
  ...pairs(['tag-red-ink'], ['tag-red'], 4.5),
  ...pairs(['tag-orange-ink'], ['tag-orange'], 4.5),
  ...pairs(['tag-yellow-ink'], ['tag-yellow'], 4.5),
]

function pairs(fronts: readonly TokenName[], backs: readonly TokenName[], atLeast: 4.5 | 3): readonly ContrastPair[] {
  return fronts.flatMap((front) => backs.map((back) => ({ front, back, atLeast })))
}
