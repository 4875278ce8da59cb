/** What a delivery report (RFC 3464) says of one recipient. */
export type BounceReport = { readonly action: string; readonly status: string }

/** A message that came back: where it was addressed to, and what its report says of each recipient. */
export type CameBack = { readonly sentTo: readonly string[]; readonly reports: readonly BounceReport[] }

/**
 * Reads a message that arrived where mail comes back to. Gives every address it was sent to, by whatever header the mail
 * server wrote, and the reports of its message/delivery-status part; none when it is no delivery report.
 */
export function readCameBack(message: string): CameBack {
  const { headers, body } = partOf(message.replaceAll('\r\n', '\n'))
  const addressed = ['to', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to']
  const sentTo = addressed
    .flatMap((name) => valuesOf(headers, name))
    .flatMap((value) => value.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [])
  const status = findStatus(headers, body, 0)
  return { sentTo, reports: status === undefined ? [] : groupsIn(status) }
}

type Part = { readonly headers: string; readonly body: string }

/** Headers with their folded lines joined, and what follows the first blank line. */
function partOf(text: string): Part {
  const trimmed = text.replace(/^\n+/, '')
  const end = trimmed.indexOf('\n\n')
  const [headers, body] = end === -1 ? [trimmed, ''] : [trimmed.slice(0, end), trimmed.slice(end + 2)]
  return { headers: headers.replace(/\n[ \t]+/g, ' '), body }
}

function valuesOf(headers: string, name: string): string[] {
  const wanted = `${name}:`
  return headers
    .split('\n')
    .filter((line) => line.toLowerCase().startsWith(wanted))
    .map((line) => line.slice(wanted.length).trim())
}

const deepest = 5

/** The text of the message/delivery-status part, wherever it lies. */
function findStatus(headers: string, body: string, depth: number): string | undefined {
  const type = valuesOf(headers, 'content-type')[0] ?? ''
  if (/^message\/(?:global-)?delivery-status\b/i.test(type)) return body
  const boundary = /\bboundary="([^"]{1,200})"|\bboundary=([^\s;"]{1,200})/i.exec(type)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (!/^multipart\//i.test(type) || mark === undefined || depth >= deepest) return undefined
  for (const piece of `\n${body}`.split(`\n--${mark}`).slice(1)) {
    const part = partOf(piece.replace(/^[^\n]*\n/, ''))
    const found = findStatus(part.headers, part.body, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

/** The first group is about the message; each further one about a recipient. */
function groupsIn(status: string): BounceReport[] {
  return status.split(/\n{2,}/).flatMap((group) => {
    const { headers } = partOf(group)
    const action = valuesOf(headers, 'action')[0]?.toLowerCase()
    const code = /^[245]\.\d{1,3}\.\d{1,3}\b/.exec(valuesOf(headers, 'status')[0] ?? '')?.[0]
    return action !== undefined && code !== undefined ? [{ action, status: code }] : []
  })
}
