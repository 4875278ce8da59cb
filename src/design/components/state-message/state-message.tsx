import { classNames } from '../../markup/class-names.ts'
import { type Content, optionsOf } from '../../markup/wording.ts'
import { Heading, type HeadingProps } from '../heading/heading.tsx'
import { Icon } from '../icon/icon.tsx'

/** Why there is nothing to see where something would be. */
export type StateKind = 'empty' | 'error' | 'offline' | 'no permission'

/** What stands in place of a list, a chart or a part of a page: what is so, why, and what to do first. */
export type StateMessageProps = {
  readonly kind: StateKind
  readonly heading: string | HeadingProps
  /** Under which the log tells the story of a fault. */
  readonly reference?: string | undefined
  readonly children?: Content
}

const ICONS = { empty: 'plus', error: 'cross', offline: 'minus', 'no permission': 'user' } as const

/** A message about a state. A fault is announced; the others are read in their turn. */
export function StateMessage({ kind, heading: given, reference, children }: StateMessageProps) {
  const heading = optionsOf<HeadingProps>(given)
  const name = kind.replace(' ', '-')
  return (
    <div
      class={classNames('lessen-empty', kind !== 'empty' && `lessen-empty--${name}`)}
      role={kind === 'error' ? 'alert' : undefined}
    >
      <span class="lessen-empty__icon">
        <Icon name={ICONS[kind]} />
      </span>
      <Heading {...heading} level={heading?.level ?? 2} size={heading?.size ?? 'm'} />
      {children}
      {reference && (
        <p>
          Reference: <strong class="lessen-empty__reference">{reference}</strong>
        </p>
      )}
    </div>
  )
}
