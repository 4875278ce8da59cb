import { Icon } from '../components/icon/icon.tsx'

/** A search in the header: a GET form, by default with the letters as `q`. */
export type SearchOptions = {
  readonly action: string
  readonly name?: string | undefined
  readonly label?: string | undefined
  readonly value?: string | undefined
}

/** The search of the header; its label is heard and not seen, because the drawing says it. */
export function HeaderSearch({ action, name = 'q', label, value }: SearchOptions) {
  return (
    <search class="lessen-header__search">
      <form method="get" action={action}>
        <label class="nhsuk-u-visually-hidden" for="header-search">
          {label}
        </label>
        <input class="nhsuk-input" id="header-search" name={name} type="search" value={value} autocomplete="off" />
        <button type="submit">
          <Icon name="search" title={label} />
        </button>
      </form>
    </search>
  )
}
