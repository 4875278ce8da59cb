import { connect } from 'node:net'
import type { Finding } from '#platform/commands/machine-findings.ts'
import type { Settings } from '#platform/config/settings.ts'

/** Whether somebody may count and trace, and whether what traces are sent to is there. */
export async function watchingFinding({ watching, origin }: Settings): Promise<Finding> {
  const { metricsToken, tracesUrl, tracesPercent } = watching
  const metrics = metricsToken === null ? 'no metrics' : `metrics at ${origin}/metrics for who knows the token`
  if (tracesUrl === null) return { name: 'watching', isSound: true, says: `${metrics}; no traces` }
  const { hostname, port, protocol } = new URL(tracesUrl)
  const isThere = await answers(hostname.replace(/^\[|\]$/g, ''), Number(port || (protocol === 'https:' ? 443 : 80)))
  const says = isThere
    ? `${metrics}; ${tracesPercent} % of traces go to ${hostname}`
    : `${metrics}; traces go to ${hostname}, which does not answer: check LESSEN_TRACES_URL`
  return { name: 'watching', isSound: isThere, says }
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port, timeout: 2_000 })
    const end = (is: boolean) => {
      socket.destroy()
      done(is)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}
