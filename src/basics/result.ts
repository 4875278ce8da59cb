/**
 * What a person typed that cannot be accepted yet, in plain words.
 * `field` is the name of the form field it belongs to (used for the link from the error summary).
 */
export type Problem = { readonly field: string; readonly says: string }

/** Either a value, or the reasons there is none. A person's mistake is a value; only faults are thrown. */
export type Result<T, P = readonly Problem[]> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: P }

/** A result that holds `value`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** A result that holds the problems that stop it, at least one. */
export function refused<P = readonly Problem[]>(problems: P): { readonly ok: false; readonly problems: P } {
  return { ok: false, problems }
}
