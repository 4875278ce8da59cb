/** Only what this site serves itself may run, style, show or be asked; nobody may frame it. */
const contentRules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
]

const features = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']

const twoYears = 63_072_000

/**
 * The headers of every answer, whatever it is: what a browser may do with it (OWASP ASVS 5.0, 3.4). `isHttps` is whether
 * people reach the site by HTTPS: only then may browsers be told to insist on it.
 */
export function securityHeaders(isHttps: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [...contentRules, ...(isHttps ? ['upgrade-insecure-requests'] : [])].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': features.map((feature) => `${feature}=()`).join(', '),
    ...(isHttps ? { 'strict-transport-security': `max-age=${twoYears}; includeSubDomains` } : {}),
  }
}
