import { classNames } from '../../markup/class-names.ts'
import { BODY_REGIONS } from './body-regions.ts'

const MIRROR = 'translate(200 0) scale(-1 1)'

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
    </svg>
  )
}
