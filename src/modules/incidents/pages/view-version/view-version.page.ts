import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { describeIncident } from '../../domain/describe-incident.ts'
import { differencesBetween } from '../../domain/incident-differences.ts'
import { findIncident } from '../../store/find-incident.store.ts'
import { findForVisit, recordParts, whenOf } from '../view-incident/view-incident.page.ts'
import { ViewVersionView } from './view-version.view.tsx'

/** GET /incidents/:incident/versions/:version: one version, whole, and what it changed. */
export async function showIncidentVersion(visit: MemberVisit): Promise<Reply> {
  const asked = visit.params['version'] ?? ''
  if (!/^[1-9]\d{0,5}$/.test(asked)) return nothingHere
  const found = await findForVisit(visit, Number(asked))
  if (found === undefined) return nothingHere
  const { id, version, currentVersion, madeByName, amendedBecause } = found
  const { parts, identity, wording, date } = await recordParts(visit, found)
  const before = version > 1 ? await findIncident(visit.db, 'all', id, version - 1) : undefined
  const differences = before && differencesBetween(describeIncident(before.content, wording), parts)
  const body = ViewVersionView({
    id,
    version,
    currentVersion,
    date,
    identity,
    parts,
    differences,
    made: `${madeByName}, ${whenOf(visit, found.madeAt)}`,
    because: amendedBecause,
  })
  const back = { href: `/incidents/${id}`, text: 'The record as it is now' }
  return { title: `Version ${version} of the incident of ${date}`, body, back }
}
