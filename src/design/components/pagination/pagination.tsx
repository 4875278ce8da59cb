import { classNames } from '../../markup/class-names.ts'
import { type Attributes, type Content, optionsOf, type Shared, type Worded, wordsOf } from '../../markup/wording.ts'
import { Icon } from '../icon/icon.tsx'

/** A page by number, or the gap between numbers. */
export type PageNumber =
  | {
      readonly number: number
      readonly href: string
      readonly current?: boolean | undefined
      readonly ariaLabel?: string | undefined
      readonly attributes?: Attributes | undefined
      readonly ellipsis?: undefined
    }
  | { readonly ellipsis: true }
  | false

/** The page before or after; `label` names it ("Treatment") where pages have names instead of numbers. */
export type PageStep = Worded & {
  readonly href: string
  readonly label?: string | Worded | undefined
  readonly attributes?: Attributes | undefined
}

/** Ways to the other pages of a list (with `items`) or of a guide (without). */
export type PaginationProps = Shared & {
  readonly previous?: PageStep | undefined
  readonly next?: PageStep | undefined
  readonly items?: readonly PageNumber[] | undefined
  readonly ariaLabel?: string | undefined
}

/** Pagination. */
export function Pagination({ previous, next, items, ariaLabel, id, classes, attributes }: PaginationProps) {
  const isNumbered = Boolean(items?.length)
  return (
    <nav
      class={classNames('nhsuk-pagination', isNumbered && 'nhsuk-pagination--numbered', classes)}
      id={id}
      role="navigation"
      aria-label={ariaLabel || 'Pagination'}
      {...attributes}
    >
      {isNumbered ? (
        <>
          {previous && <Neighbour rel="prev" step={previous} />}
          <ul class="nhsuk-pagination__list">{items?.map((item) => item && pageItem(item))}</ul>
          {next && <Neighbour rel="next" step={next} />}
        </>
      ) : (
        <ul class="nhsuk-list nhsuk-pagination__list">
          {previous && <NamedNeighbour rel="prev" step={previous} />}
          {next && <NamedNeighbour rel="next" step={next} />}
        </ul>
      )}
    </nav>
  )
}

type NeighbourProps = { readonly rel: 'prev' | 'next'; readonly step: PageStep }

function Neighbour({ rel, step }: NeighbourProps) {
  return (
    <a href={step.href} class={`nhsuk-pagination__${rel === 'prev' ? 'previous' : 'next'}`} rel={rel}>
      {rel === 'prev' && <Icon name="arrow-left" />}
      {stepTitle(rel, step)}
      {rel === 'next' && <Icon name="arrow-right" />}
    </a>
  )
}

function NamedNeighbour({ rel, step }: NeighbourProps) {
  const label = wordsOf(optionsOf<Worded>(step.label))
  return (
    <li class={`nhsuk-pagination-item--${rel === 'prev' ? 'previous' : 'next'}`}>
      <a
        class={`nhsuk-pagination__link nhsuk-pagination__link--${rel}`}
        href={step.href}
        rel={rel}
        {...step.attributes}
      >
        {stepTitle(rel, step)}
        {label && [' ', <span class="nhsuk-u-visually-hidden">:</span>, ' ']}
        {label && <span class="nhsuk-pagination__page">{label}</span>}
        <Icon name={rel === 'prev' ? 'arrow-left' : 'arrow-right'} />
      </a>
    </li>
  )
}

function stepTitle(rel: 'prev' | 'next', step: PageStep): Content {
  const words = rel === 'prev' ? 'Previous' : 'Next'
  return (
    <span class="nhsuk-pagination__title">
      {wordsOf(step) || (
        <>
          {words}
          <span class="nhsuk-u-visually-hidden"> page</span>
        </>
      )}
    </span>
  )
}

function pageItem(item: Exclude<PageNumber, false>): Content {
  if (item.ellipsis) return <li class="nhsuk-pagination__item nhsuk-pagination__item--ellipsis">⋯</li>
  return (
    <li class={classNames('nhsuk-pagination__item', item.current && 'nhsuk-pagination__item--current')}>
      <a
        class="nhsuk-pagination__link"
        href={item.href}
        aria-label={item.ariaLabel ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  )
}
