/**
 * The way off a page at once, for somebody who must not be seen reading it. A link, so that it works without JavaScript;
 * a script also answers to Shift pressed three times, empties the page and leaves no step back to it. `href` is a page
 * that tells nothing, such as a weather forecast. The page itself should be sent with `cache-control: no-store`.
 */
export type ExitPageProps = {
  readonly href: string
  readonly text?: string | undefined
}

/** An exit-this-page button with its explanation. Stands high on the page; keeps in sight while one scrolls. */
export function ExitPage({ href, text = 'Exit this page' }: ExitPageProps) {
  return (
    <div class="lessen-exit" data-module="lessen-exit-page">
      <a class="nhsuk-button nhsuk-button--warning lessen-exit__button" href={href} rel="nofollow noreferrer">
        <span class="nhsuk-u-visually-hidden">Emergency: </span>
        {text}
      </a>
      <p class="lessen-exit__hint" hidden>
        or press Shift 3 times
      </p>
      <p class="nhsuk-u-visually-hidden" role="status" />
    </div>
  )
}
