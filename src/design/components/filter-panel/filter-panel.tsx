import type { Content } from '../../markup/wording.ts'
import { Button } from '../button/button.tsx'
import { Details } from '../details/details.tsx'

/** Filters of a list: a form sent by GET to `action`, the filters in force, and a way to clear them. */
export type FilterPanelProps = {
  readonly action: string
  readonly chosen?: readonly { readonly text: string; readonly removeHref: string }[] | undefined
  readonly clearHref?: string | undefined
  readonly label?: string | undefined
  /** Open on a phone too; where there is room it always is. */
  readonly open?: boolean | undefined
  readonly children: Content
}

/** A filter panel. Its fields are the children; all works without JavaScript. */
export function FilterPanel({
  action,
  chosen = [],
  clearHref,
  label = 'Filter this list',
  open,
  children,
}: FilterPanelProps) {
  return (
    <search class="lessen-filter" aria-label={label}>
      <form method="get" action={action}>
        {chosen.length > 0 && (
          <ul class="lessen-filter__chosen">
            {chosen.map(({ text, removeHref }) => (
              <li key={removeHref}>
                <a href={removeHref}>
                  <span class="nhsuk-u-visually-hidden">Remove filter: </span>
                  {text} <span aria-hidden="true">×</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        <Details summary={label} open={open} classes="lessen-filter__fold">
          <div class="lessen-filter__fields">{children}</div>
          <div class="lessen-filter__buttons">
            <Button type="submit" variant="secondary" small text="Show" />
            {clearHref && <a href={clearHref}>Clear all filters</a>}
          </div>
        </Details>
      </form>
    </search>
  )
}
