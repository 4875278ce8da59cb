import { classNames, modifier } from '../../markup/class-names.ts'
import { type Content, optionsOf, type Shared } from '../../markup/wording.ts'
import { Heading, type HeadingProps } from '../heading/heading.tsx'

/** News about the whole page: `success` for "Saved", otherwise something to know. Not for problems with a form. */
export type NotificationBannerProps = Shared & {
  readonly title?: string | HeadingProps | undefined
  readonly heading?: string | HeadingProps | undefined
  readonly text?: string | undefined
  readonly variant?: 'success' | undefined
  readonly role?: 'alert' | 'region' | 'status' | 'banner' | undefined
  readonly disableAutoFocus?: boolean | undefined
  readonly children?: Content
}

/** A notification banner. A success is announced at once; others are a named region. */
export function NotificationBanner(props: NotificationBannerProps) {
  const { variant, id, classes, attributes, disableAutoFocus } = props
  const title: HeadingProps = optionsOf<HeadingProps>(props.title) ?? {}
  const titleId = title.id ?? 'nhsuk-notification-banner-title'
  return (
    <div
      class={classNames(
        'nhsuk-notification-banner',
        classes,
        modifier('nhsuk-notification-banner--', ['success'], variant, classes),
      )}
      id={id}
      data-module="nhsuk-notification-banner"
      data-disable-auto-focus={disableAutoFocus?.toString()}
      role={props.role ?? (variant === 'success' ? 'alert' : 'region')}
      aria-labelledby={titleId}
      {...attributes}
    >
      <div class="nhsuk-notification-banner__header">
        <Heading
          {...title}
          id={titleId}
          text={title.text ?? (variant === 'success' ? 'Success' : 'Important')}
          level={title.level ?? 2}
          className="nhsuk-notification-banner__title"
        />
      </div>
      <div class="nhsuk-notification-banner__content">{bannerContent(props)}</div>
    </div>
  )
}

function bannerContent({ heading: given, text, children }: NotificationBannerProps): Content {
  const heading = optionsOf<HeadingProps>(given)
  const className = 'nhsuk-notification-banner__heading'
  return (
    <>
      {heading && <Heading {...heading} level={heading.level ?? 3} className={className} />}
      {children || (text && <p class={heading ? 'nhsuk-body' : className}>{text}</p>)}
    </>
  )
}
