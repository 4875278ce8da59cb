import type { ComponentChildren } from 'preact'

type LinkFormProps = {
  /** A POST route that says `provenByAddress`: the address carries the secret of a link that we mailed. */
  readonly action: string
  readonly classes?: string
  readonly children: ComponentChildren
}

/** A form on a page that a mailed link opened. Its address is its proof: it needs no cookie and nobody has to wait. */
export function LinkForm({ action, classes, children }: LinkFormProps) {
  return (
    <form method="post" action={action} noValidate autocomplete="off" class={classes}>
      {children}
    </form>
  )
}
