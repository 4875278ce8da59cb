/**
 * The words of a mail. It says that something waits, and links to it: no name of a person, nothing of a record, because
 * mail is read on lock screens, forwarded and kept by others.
 */
export type Letter = {
  readonly subject: string
  /** Paragraphs, plain sentences. */
  readonly lines: readonly string[]
  /** Links, each a path on this site: for a mail that is a list of things to read. */
  readonly links?: readonly { readonly text: string; readonly path: string }[]
  /** The one thing to do, as a path on this site. */
  readonly action?: { readonly text: string; readonly path: string }
  /** Smaller print below the action, for example how long the link works. */
  readonly after?: readonly string[]
  /**
   * For mail that goes to many: the path at which one click ends it. The mail program shows its own button for it
   * (RFC 2369 and RFC 8058), and sends a POST there without asking anything.
   */
  readonly unsubscribe?: string
}

/** A kind of mail that a module declares: what it is for, whether it can wait, and its words. */
export type MailKind<V extends object = never> = {
  /** One code, for example `invitation`. */
  readonly kind: string
  /** When it is sent, and to whom, in one sentence for the manual. */
  readonly says: string
  /** Whether it waits for the end of quiet hours, and for the daily mail of those who want one. What is urgent never waits. */
  readonly canWait: boolean
  readonly write: (values: V) => Letter
}

/** Declares a kind of mail. */
export function defineMail<V extends object>(kind: MailKind<V>): MailKind<V> {
  return kind
}
