import type { Result } from '#basics/result.ts'
import type { FileKind } from '#platform/files/file-kinds.ts'

/** Whether a scanner saw a file: yes and it is clean, not yet, or there is none to see it. */
export type ScanState = 'clean' | 'waiting' | 'no scanner'

/** A file that may be kept: looked at, cleaned, written to the disk, and not yet in its place. */
export type PreparedFile = {
  /** Where it lies until it is kept. */
  readonly path: string
  readonly kind: FileKind
  /** As it was given, made safe to show. */
  readonly name: string
  /** SHA-256 of what will be kept, in hexadecimal. */
  readonly hash: string
  readonly bytes: number
  readonly scan: ScanState
}

/** A file that came with a form. */
export type ReceivedFile = {
  /** The field of the form it came in. */
  readonly field: string
  readonly name: string
  /** SHA-256 of what was sent, so that the same form sent twice is known to be the same. */
  readonly sent: string
  /** The file, or the sentence that says why it cannot be kept. */
  readonly outcome: Result<PreparedFile, string>
}
