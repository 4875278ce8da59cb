import { classNames, modifier } from '../../markup/class-names.ts'
import { type Attributes, type Shared, type Worded, wordsOf } from '../../markup/wording.ts'
import { BackLink, type BackLinkProps } from '../back-link/back-link.tsx'

/** One page above this one. An item without `href` is left out: the page itself is not a link. */
export type BreadcrumbItem = Worded & {
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The way here, topmost first. On small screens only a link back to the last item shows. */
export type BreadcrumbProps = Shared & {
  readonly items: readonly BreadcrumbItem[]
  readonly variant?: 'reverse' | undefined
  readonly ariaLabel?: string | undefined
  readonly backLink?: BackLinkProps | undefined
}

/** Breadcrumbs. */
export function Breadcrumb({ items, variant, ariaLabel, backLink, id, classes, attributes }: BreadcrumbProps) {
  const last = items.at(-1)
  const reverse = modifier('nhsuk-breadcrumb--', ['reverse'], variant, classes)
  const hasOwnWords = Boolean(backLink?.text || backLink?.html)
  return (
    <nav
      class={classNames('nhsuk-breadcrumb', reverse, classes)}
      id={id}
      aria-label={ariaLabel ?? 'Breadcrumb'}
      {...attributes}
    >
      <ol class="nhsuk-breadcrumb__list">
        {items.map((item) => item.href && <BreadcrumbLink key={item.href} {...item} href={item.href} />)}
      </ol>
      <BackLink
        {...backLink}
        visuallyHiddenText={backLink?.visuallyHiddenText ?? 'Back to'}
        text={hasOwnWords ? backLink?.text : last?.text}
        href={backLink?.href ?? last?.href}
        attributes={backLink?.attributes ?? last?.attributes}
        variant={backLink?.variant ?? variant}
      />
    </nav>
  )
}

function BreadcrumbLink(item: BreadcrumbItem & { readonly href: string }) {
  return (
    <li class="nhsuk-breadcrumb__list-item">
      <a class="nhsuk-breadcrumb__link" href={item.href} {...item.attributes}>
        {wordsOf(item)}
      </a>
    </li>
  )
}
