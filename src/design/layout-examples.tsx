import { EasyRead } from './components/easy-read/easy-read.tsx'
import type { PageLanguage } from './layouts/frame-words.ts'
import type { PageProps } from './layouts/page.tsx'
import type { Twins } from './layouts/twins.tsx'
import type { Content } from './markup/wording.ts'

/** A whole page as an example of a layout: what it declares of itself, and what stands in it. */
export type LayoutExample = {
  readonly title: string
  readonly language: PageLanguage
  readonly easyRead?: PageProps['easyRead']
  readonly body: Content
}

const line = { fill: 'none', stroke: 'currentcolor', 'stroke-width': 5, 'stroke-linejoin': 'round' } as const

const SPEECH = (
  <svg viewBox="0 0 120 120" focusable="false">
    <path {...line} d="M16 22h88v56H58l-22 22V78H16ZM34 42h52M34 58h34" />
  </svg>
)
const FREE = (
  <svg viewBox="0 0 120 120" focusable="false">
    <path {...line} d="M60 104V60M60 60 30 30M60 60l30-30M22 46V22h24M98 46V22H74" />
  </svg>
)
const PAPER = (
  <svg viewBox="0 0 120 120" focusable="false">
    <path {...line} d="M28 14h44l22 22v70H28ZM72 14v22h22M44 58h34M44 76h34" />
  </svg>
)

/** One page in everyday English, in Welsh and in easy read, by the last part of its address. */
export const LAYOUT_EXAMPLES: ReadonlyMap<string, LayoutExample> = new Map([
  [
    'everyday',
    {
      title: 'Telling us what happened',
      language: 'en-GB',
      body: (
        <>
          <h1>Telling us what happened</h1>
          <p class="nhsuk-lede-text">You can say in your own words what happened. You do not have to.</p>
          <p>Somebody who was not there reads it first. Nobody can change what you say.</p>
        </>
      ),
    },
  ],
  [
    'cymraeg',
    {
      title: 'Dweud wrthym beth ddigwyddodd',
      language: 'cy',
      body: (
        <>
          <h1>Dweud wrthym beth ddigwyddodd</h1>
          <p class="nhsuk-lede-text">Gallwch ddweud yn eich geiriau eich hun beth ddigwyddodd. Nid oes rhaid i chi.</p>
          <p>Bydd rhywun nad oedd yno yn ei ddarllen yn gyntaf. Ni all neb newid yr hyn a ddywedwch.</p>
        </>
      ),
    },
  ],
  [
    'easy-read',
    {
      title: 'Tell us what happened: easy read',
      language: 'en-GB',
      easyRead: { checkedBy: null },
      body: (
        <>
          <h1>Tell us what happened</h1>
          <EasyRead
            ideas={[
              { picture: SPEECH, line: 'You can tell us what happened.' },
              { picture: FREE, line: 'You do not have to.' },
              { picture: PAPER, line: 'Nobody can change what you say.' },
            ]}
          />
        </>
      ),
    },
  ],
])

/** Where the three stand below `folder`: each names the others, so that the switches of all lead to all. */
export function layoutTwins(folder: string): Record<keyof Twins, string> {
  const [everyday, cy, easyRead] = ['everyday', 'cymraeg', 'easy-read'].map((name) => `${folder}/${name}`)
  return { en: everyday ?? folder, cy: cy ?? folder, easyRead: easyRead ?? folder, everyday: everyday ?? folder }
}
