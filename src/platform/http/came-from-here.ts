/** What a browser says about where a request came from; both are absent from very old browsers and from programs. */
export type Provenance = {
  readonly origin: string | undefined
  readonly fetchSite: string | undefined
  readonly host: string | undefined
}

/**
 * Whether a POST may have come from a page of ours: nothing that the browser says of it speaks against. `ours` is the
 * address people type. On this machine itself (localhost) the address in the bar may differ from the settings, as it
 * does behind a forwarded port, and counts as ours when it is the one that was asked.
 */
export function cameFromHere({ origin, fetchSite, host }: Provenance, ours: string): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false
  if (origin === undefined) return true
  return origin === ours || (isLoopback(origin) && isLoopback(ours) && new URL(origin).host === host)
}

function isLoopback(origin: string): boolean {
  return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/.test(origin)
}
