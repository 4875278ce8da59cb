import { classNames } from '../../markup/class-names.ts'
import type { Content } from '../../markup/wording.ts'
import { Button } from '../button/button.tsx'

/** How far long work has come: a known share, still unknown, done, or failed with nothing lost. */
export type ProgressState =
  | { readonly is: 'waiting' }
  | { readonly is: 'running'; readonly done?: number | undefined; readonly of?: number | undefined }
  | { readonly is: 'done' }
  | { readonly is: 'failed' }

/**
 * Long work that goes on without its page: an import, an export, a report. `heading` says which; `href` is the page's own
 * address: its button asks again, and a script does so by itself. `things` names what is counted ("records").
 */
export type ProgressProps = {
  readonly id: string
  readonly heading: string
  readonly href: string
  readonly state: ProgressState
  readonly things?: string | undefined
  /** What to do when it is done or has failed: a link to the file, or what was wrong. */
  readonly children?: Content
}

/** The state of long work. One may leave the page: nothing here does the work. */
export function Progress(props: ProgressProps) {
  const { id, heading, href, state, children } = props
  const goesOn = state.is === 'waiting' || state.is === 'running'
  return (
    <div
      class={classNames('lessen-progress', `lessen-progress--${state.is}`)}
      id={id}
      data-module={goesOn ? 'lessen-progress' : undefined}
      data-url={goesOn ? href : undefined}
    >
      <p class="lessen-progress__heading" id={`${id}-heading`}>
        {heading}
      </p>
      {goesOn && <Bar {...props} />}
      <p class="lessen-progress__words" role="status">
        {progressInWords(props)}
      </p>
      {goesOn ? (
        <>
          <p>You can leave this page. It goes on without you, and the result stays here.</p>
          <Button href={href} variant="secondary" small text="Look again" />
        </>
      ) : (
        children
      )}
    </div>
  )
}

function Bar({ id, state }: ProgressProps) {
  const { done, of } = state.is === 'running' ? state : {}
  const isKnown = done !== undefined && of !== undefined && of > 0
  return (
    <progress
      class="lessen-progress__bar"
      aria-labelledby={`${id}-heading`}
      max={isKnown ? of : undefined}
      value={isKnown ? Math.min(done, of) : undefined}
    />
  )
}

/** The state in one sentence; counts are said only when both are known. */
export function progressInWords({ state, things = 'parts' }: Pick<ProgressProps, 'state' | 'things'>): string {
  if (state.is === 'waiting') return 'Waiting for its turn.'
  if (state.is === 'done') return 'Done.'
  if (state.is === 'failed') return 'It did not work. Nothing was changed.'
  const { done, of } = state
  if (done === undefined || of === undefined) return 'At work.'
  return `${Math.min(done, of).toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} ${things}.`
}
