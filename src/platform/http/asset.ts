/** A file for browsers under an address that changes with its content, so that it can be kept for ever. */
export type Asset = {
  /** For example `/assets/lessen-3f2a9c.css`. */
  readonly address: string
  /** Its media type, with charset for text. */
  readonly type: string
  readonly body: Buffer
}
