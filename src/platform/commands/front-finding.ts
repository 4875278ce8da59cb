import type { Finding } from '#platform/commands/machine-findings.ts'
import type { Settings } from '#platform/config/settings.ts'

/**
 * Whether address, network and proxy go together. With HTTPS there is a proxy: when nobody in front is believed, every
 * visitor seems to come from it, so that limits of sign-in attempts count everybody together. Without HTTPS passwords
 * travel in the open. Believing somebody where nobody stands in front lets visitors choose their own address.
 */
export function frontFinding({ origin, host, trustProxy, demo }: Settings): Finding {
  const name = 'proxy'
  const problem = (says: string): Finding => ({ name, isSound: false, says })
  const isOwnMachine = (address: string) => /^(localhost|127(\.\d+){3}|::1|\[::1\])$/.test(address)
  const { protocol, hostname } = new URL(origin)
  if (protocol === 'https:' && trustProxy === false)
    return problem(
      'people come by HTTPS, so a proxy stands in front, and LESSEN_TRUST_PROXY says that none is believed: every visitor seems to come from the proxy, in the audit and where sign-in attempts are limited',
    )
  if (protocol === 'http:' && !isOwnMachine(hostname) && !demo)
    return problem(
      'people come without HTTPS: passwords and records travel in the open. Put a proxy in front that speaks HTTPS',
    )
  if (protocol === 'http:' && trustProxy !== false && !isOwnMachine(host) && !demo)
    return problem(
      'LESSEN_TRUST_PROXY believes a proxy, and people seem to come without one: visitors could choose their own address',
    )
  const believed =
    trustProxy === false ? 'nobody' : typeof trustProxy === 'number' ? `${trustProxy} in front` : trustProxy.join(', ')
  return { name, isSound: true, says: `people come to ${origin}; believed about addresses: ${believed}` }
}
