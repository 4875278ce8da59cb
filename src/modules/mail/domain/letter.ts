/** The words of a mail as they were kept: paths of this site, not yet whole addresses. */
export type Letter = {
  readonly subject: string
  readonly lines: readonly string[]
  readonly links?: readonly { readonly text: string; readonly path: string }[]
  readonly action?: { readonly text: string; readonly path: string }
  readonly after?: readonly string[]
  readonly unsubscribe?: string
}
