import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { shortDate } from '#basics/written-time.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { auditRead } from '../../announcements.ts'
import type { AuditFilter, AuditLine } from '../../domain/audit-filter.ts'
import { deedInWords } from '../../domain/deed-in-words.ts'
import { countWaitingAlerts } from '../../store/alerts.store.ts'
import { listDeeds, readAudit } from '../../store/read-audit.store.ts'
import { understandAudit } from './asked-audit.page.ts'
import { hrefOfPlace } from './read-audit.form.ts'
import { readAuditView, type ShownLine } from './read-audit.view.tsx'

/** GET /audit: who did and saw what, newest first, as far as the filters of the address say. That it was read is noted. */
export async function showAudit(visit: MemberVisit): Promise<Reply> {
  const { db, query, membership } = visit
  const { filter, place, units, chosen, problems } = await understandAudit(visit)
  const page = await readAudit(db, filter, place)
  const zone = membership.organisation.timeZone
  const body = readAuditView({
    asked: (name) => query.get(name) ?? '',
    problems,
    units: units.map(({ id, name }) => ({ id, name })),
    deeds: (await listDeeds(db)).map((code) => ({ code, words: deedInWords(code) })),
    chosen,
    lines: page.lines.map((line) => shown(line, zone)),
    newer: page.newer && hrefOfPlace(query, page.newer),
    older: page.older && hrefOfPlace(query, page.older),
    exportHref: hrefOfPlace(query, null, '/audit/export'),
    alerts: visit.may('audit.review') ? await countWaitingAlerts(db, visit.user.id, 100) : null,
  })
  await db.announce(auditRead('reader', null, askedFor(filter)))
  return {
    title: 'Who did what',
    wide: true,
    body,
    problems: problems.length,
    ...(problems.length > 0 ? { status: 422, keepsWrites: true } : {}),
  }
}

/** What was asked for, in identifiers, for the row that notes the reading. */
export function askedFor({ actors, people, deed, unit }: AuditFilter) {
  const [person] = people?.length === 1 ? people : []
  return {
    ...(person === undefined ? {} : { person }),
    ...(actors === undefined ? {} : { actors }),
    ...(deed === undefined ? {} : { deed }),
    ...(unit === undefined ? {} : { unit }),
  }
}

function shown(line: AuditLine, zone: string): ShownLine {
  const { date, time } = wallClockOf(instantFromText(line.at), zone)
  const person = line.personId === null ? null : (line.personName ?? line.personIdentifier ?? 'a person')
  return {
    id: line.id,
    when: `${shortDate(date)}, ${time.slice(0, 5)}`,
    who: line.actorKind === 'job' ? `${line.actorName} (by itself)` : line.actorName,
    deed: deedInWords(line.deed),
    person: person === null ? null : { name: person, href: `/audit?person=${line.personId}` },
    unit: line.unitName ?? '',
    seal: line.seal === null ? 'waiting' : String(line.seal),
  }
}
