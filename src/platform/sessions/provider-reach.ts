import type { Settings } from '#platform/config/settings.ts'

/**
 * How far an organisation's own sign-in may be asked: `outside` on public addresses only; `inside` also on the private
 * ones of the network this house stands in; `this machine` for development, also without HTTPS.
 */
export type ProviderReach = 'outside' | 'inside' | 'this machine'

/** How far it may be asked under these settings. Whoever develops at their own machine may ask that machine. */
export function reachOf({
  origin,
  demo,
  providersInside,
}: Pick<Settings, 'origin' | 'demo' | 'providersInside'>): ProviderReach {
  if (demo && /^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(origin)) return 'this machine'
  return providersInside ? 'inside' : 'outside'
}
