/** When a page was last looked through, and when it will be again; in words. `next` in the past is shown as overdue by the page. */
export type ReviewDateProps = {
  readonly last?: { readonly text: string; readonly on: string } | undefined
  readonly next?: { readonly text: string; readonly on: string } | undefined
  readonly isOverdue?: boolean | undefined
}

/** A review date, at the foot of what somebody must keep right. Says so when nobody has looked it through. */
export function ReviewDate({ last, next, isOverdue }: ReviewDateProps) {
  return (
    <p class="lessen-review-date">
      {last ? (
        <>
          Page last reviewed: <time dateTime={last.on}>{last.text}</time>
        </>
      ) : (
        'Not yet reviewed'
      )}
      {next && (
        <>
          <br />
          {isOverdue ? 'Review was due: ' : 'Next review due: '}
          <time dateTime={next.on}>{next.text}</time>
        </>
      )}
    </p>
  )
}
