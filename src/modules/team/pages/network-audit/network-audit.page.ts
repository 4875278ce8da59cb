import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { networkAuditRead } from '../../announcements.ts'
import { listDeedKinds, listNetworkDeeds, type NetworkAuditFilter } from '../../store/network-audit.store.ts'
import { networkAuditView } from './network-audit.view.tsx'

/** How many deeds stand on one page. */
const mostOnPage = 50

/** Who did what for the network, the newest first. Reading it is noted as well. */
export async function showNetworkAudit(visit: NetworkVisit): Promise<Reply> {
  const filter = readFilter(visit.query)
  const found = await listNetworkDeeds(visit.db, filter, mostOnPage + 1)
  const kinds = await listDeedKinds(visit.db)
  await visit.db.announce(networkAuditRead('network', null, { deeds: found.length }))
  const shown = found.slice(0, mostOnPage)
  const last = found.length > mostOnPage ? shown.at(-1) : undefined
  const lines = shown.map((row) => ({
    id: row.id,
    when: writtenInstant(instantFromText(row.at), 'Europe/London'),
    who: row.actorName,
    deed: inWords(row.deed),
    about: row.title ?? `${inWords(row.subjectKind)} ${row.subjectId}`,
    href: row.title === null ? null : `/desk/entries/${row.subjectId}`,
    seal: row.isSealed ? 'Sealed' : 'Waits for its seal',
  }))
  const deeds = kinds.map((code) => ({ code, words: inWords(code) }))
  return {
    title: 'Who did what for the network',
    wide: true,
    back: { href: '/desk', text: 'Desk' },
    body: networkAuditView({ filter, deeds, lines, older: olderHref(filter, last?.id) }),
  }
}

function readFilter(query: URLSearchParams): NetworkAuditFilter {
  const asked = (name: string) => (query.get(name) ?? '').trim().slice(0, 200)
  const before = /^\d{1,15}$/.test(asked('before')) ? Number(asked('before')) : null
  return { who: asked('who'), deed: asked('deed'), subject: asked('subject'), before }
}

function olderHref({ who, deed, subject }: NetworkAuditFilter, before: string | undefined): string | null {
  if (before === undefined) return null
  const asked = Object.entries({ who, deed, subject, before }).filter(([, value]) => value !== '')
  return `/desk/audit?${new URLSearchParams(asked)}`
}

/** `story.name-read` as `Story name read`: deeds are named so that their code reads as words. */
function inWords(code: string): string {
  const words = code.replace(/[.-]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
