import { catalogue } from '#catalogue/offered.ts'
import type { Reply } from '#platform/http/reply.ts'
import { nothingHere } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { findOrganisation } from '../../store/organisations.store.ts'
import { listSites } from '../../store/sites.store.ts'
import { countStaff } from '../../store/staff.store.ts'
import { listUnits } from '../../store/units.store.ts'
import { organisationView } from './organisation.view.tsx'

/** The organisation as the visitor may see it: their units, the sites these are at, and how many staff. */
export async function showOrganisation(visit: MemberVisit): Promise<Reply> {
  const { db, places } = visit
  const [organisation, sites, units, staff] = await Promise.all([
    findOrganisation(db),
    listSites(db),
    listUnits(db, places),
    countStaff(db, { letters: '', places }),
  ])
  if (!organisation) return nothingHere
  return {
    title: organisation.name,
    wide: true,
    body: organisationView({
      organisation,
      sites,
      units,
      staff,
      laws: new Map([...catalogue.jurisdictions].map(([code, law]) => [code, law.name])),
      maySetUp: visit.may('organisations.set-up'),
    }),
  }
}
