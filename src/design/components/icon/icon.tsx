import { classNames } from '../../markup/class-names.ts'
import { ICON_PATHS, type IconName } from './icon-paths.ts'

/** A drawing of 24 × 24 units, hidden from screen readers unless `title` names it. */
export type IconProps = {
  readonly name: IconName
  readonly title?: string | undefined
  readonly classes?: string | undefined
}

/** One of nhsuk-frontend's icons. */
export function Icon({ name, title, classes }: IconProps) {
  return (
    <svg
      class={classNames('nhsuk-icon', `nhsuk-icon--${name}`, classes)}
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 24 24"
      width="16"
      height="16"
      focusable="false"
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : 'true'}
    >
      {title && <title>{title}</title>}
      {ICON_PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}
