import { headOf, organisationChain } from '#platform/audit/chain.store.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { auditExported } from '../../announcements.ts'
import type { AuditLine, AuditPlace } from '../../domain/audit-filter.ts'
import { csvLine } from '../../domain/csv.ts'
import { readAudit } from '../../store/read-audit.store.ts'
import { understandAudit } from '../read-audit/asked-audit.page.ts'
import { askedFor } from '../read-audit/read-audit.page.ts'

/** How many rows a file has at most, and how many are read at a time. */
const most = 20_000
const atATime = 1_000

/**
 * GET /audit/export: the rows that the filters of the address let through, as a file that a spreadsheet opens safely.
 * Each row carries its seal, and the last line the head of the chain, so that the file can be held against it later.
 */
export async function exportAudit(visit: MemberVisit): Promise<Reply> {
  const { db, query } = visit
  const { filter, problems } = await understandAudit(visit)
  if (problems.length > 0) return { location: `/audit?${query}` }
  const lines: AuditLine[] = []
  let place: AuditPlace | null = null
  do {
    const page = await readAudit(db, filter, place ?? undefined, atATime)
    lines.push(...page.lines)
    place = page.older
  } while (place !== null && lines.length < most)
  await db.announce(auditExported('file', null, { ...askedFor(filter), rows: lines.length }))
  const head = await headOf(db, organisationChain(db.organisation))
  const left = place === null ? [] : [csvLine(['There are more rows: choose days to see them.'])]
  const last = head === undefined ? [] : [csvLine(['Head of the chain', head.sealedAt, head.sequence, head.hash])]
  const text = [csvLine(heads), ...lines.map(cellsOf), ...left, ...last].join('')
  return { csv: { name: `audit-${visit.now.slice(0, 10)}.csv`, text } }
}

const heads = ['Row', 'When (UTC)', 'Who', 'By itself', 'What', 'To what', 'Which', 'Person', 'Unit', 'Seal', 'Hash']

function cellsOf(line: AuditLine): string {
  const { id, at, actorName, actorKind, deed, subjectKind, subjectId, personIdentifier, unitName, seal, sealHash } =
    line
  const byItself = actorKind === 'job' ? 'yes' : 'no'
  return csvLine([
    id,
    at,
    actorName,
    byItself,
    deed,
    subjectKind,
    subjectId,
    personIdentifier,
    unitName,
    seal,
    sealHash,
  ])
}
