import { classNames } from '../../markup/class-names.ts'
import { BODY_REGIONS } from './body-regions.ts'

const MIRROR = 'translate(200 0) scale(-1 1)'

/** What tells front from back at a glance: a face and a navel; a spine and shoulder blades. */
const MARKS = {
  front: 'M92 31h.1M108 31h.1M93 43q7 4 14 0M100 172h.1',
  back: 'M100 86v96M86 96q7 12 3 28M114 96q-7 12-3 28',
} as const

/** One side of a standing figure in outline, with the chosen parts filled. Says nothing by itself: words stand beside it. */
export function BodyDrawing({ side, marked }: { readonly side: 'front' | 'back'; readonly marked: readonly string[] }) {
  return (
    <svg class="lessen-body__drawing" viewBox="20 0 160 424" aria-hidden="true" focusable="false">
      {BODY_REGIONS.filter((region) => region.side === side).map(({ code, label, path, isMirrored }) => (
        <path
          key={code}
          class={classNames('lessen-body__region', marked.includes(code) && 'lessen-body__region--marked')}
          data-region={code}
          d={path}
          transform={isMirrored ? MIRROR : undefined}
        >
          <title>{label}</title>
        </path>
      ))}
      <path class="lessen-body__mark" d={MARKS[side]} />
    </svg>
  )
}
