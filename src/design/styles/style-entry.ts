import { APPLIED, PALETTE } from './nhsuk-colours.ts'
import { standIn } from './stand-in-colours.ts'

/** The components whose styles we ship. `tag` has our own colours, so its styles are ours too. */
const COMPONENTS = words(`
  button error-message error-summary fieldset hint label checkboxes input radios select textarea character-count
  date-input password-input search-input details inset-text notification-banner panel scroll summary-list tables
  task-list warning-callout back-link pagination skip-link breadcrumb card
  action-link contents-list do-dont-list file-upload hero images tabs`)

/** What comes before the components. Their custom properties are left out: they carry nhsuk-frontend's names. */
const CORE = words('tools helpers generic elements objects styles utilities')

/** Sizes of type: on phones, on wider screens, on paper. Never below 16 px, and 19 px for reading on phones too. */
const SCALE = [
  { size: 64, phone: [44, 50], wide: [60, 66], paper: [30, 1.1] },
  { size: 48, phone: [32, 38], wide: [42, 48], paper: [24, 1.15] },
  { size: 36, phone: [27, 33], wide: [33, 40], paper: [19, 1.2] },
  { size: 26, phone: [23, 30], wide: [26, 33], paper: [16, 1.25] },
  { size: 22, phone: [21, 28], wide: [22, 30], paper: [14, 1.25] },
  { size: 19, phone: [19, 28], wide: [19, 28], paper: [12, 1.3] },
  { size: 16, phone: [16, 24], wide: [16, 24], paper: [11, 1.3] },
  { size: 14, phone: [16, 24], wide: [16, 24], paper: [11, 1.3] },
] as const

/**
 * The Sass that puts the sheet together. The settings must be loaded first, once, with our values; everything after
 * them uses those.
 */
export function styleEntry(): string {
  const settings = Object.keys(APPLIED).map((name) => `$nhsuk-${name}-colour: ${standIn('applied', name)}`)
  const palette = Object.keys(PALETTE).map((name) => `"${name}": ${standIn('palette', name)}`)
  const uses = [...CORE.map((name) => `core/${name}`), ...COMPONENTS.map((name) => `components/${name}`), 'parts']
  return `
    @use "core/settings" with (
      $nhsuk-colours: (${palette.join(', ')}),
      ${settings.join(', ')},
      $nhsuk-font-family: ("Atkinson Hyperlegible Next Variable", system-ui, sans-serif),
      $nhsuk-font-weight-bold: 650,
      $nhsuk-page-width: 1060px,
      $nhsuk-typography-scale: (${scale()})
    );
    ${uses.map((path, index) => `@use "${path}" as used-${index};`).join('\n')}
  `
}

function scale(): string {
  const step = (name: string, [size, line]: readonly [number, number], unit: string, lineUnit: string) =>
    `${name}: (font-size: ${size}${unit}, line-height: ${line}${lineUnit})`
  return SCALE.map(({ size, phone, wide, paper }) => {
    const wider = phone[0] === wide[0] ? [] : [step('tablet', wide, 'px', 'px')]
    return `${size}: (${[step('null', phone, 'px', 'px'), ...wider, step('print', paper, 'pt', '')].join(', ')})`
  }).join(', ')
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
