import type { SessionCookie } from '#platform/http/reply.ts'

/** How a cookie of ours is set in a browser. */
export type CookieWay = {
  readonly path: '/'
  readonly httpOnly: true
  readonly sameSite: 'lax'
  readonly secure: boolean
  readonly maxAge: number
}

const seconds400Days = 400 * 24 * 60 * 60

/** How long a device is known: the longest that browsers keep a cookie. */
export const deviceSeconds = seconds400Days

/**
 * The name under which a cookie is kept. With HTTPS it begins with `__Host-`: no other site, not even a sister domain,
 * can set it. A demonstration on localhost has no HTTPS and does without.
 */
export function cookieName(kind: SessionCookie['name'], isHttps: boolean): string {
  const name = kind === 'session' ? 'lessen' : `lessen-${kind}`
  return isHttps ? `__Host-${name}` : name
}

/** Out of reach of scripts, never sent with a form of another site; 0 seconds removes it. */
export function cookieWay(seconds: number, isHttps: boolean): CookieWay {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps, maxAge: seconds }
}
