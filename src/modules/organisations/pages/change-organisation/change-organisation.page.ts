import type { Problem } from '#basics/result.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { organisationChanged } from '../../announcements.ts'
import { sectors } from '../../domain/organisation.ts'
import { findOrganisation, saveOrganisation } from '../../store/organisations.store.ts'
import { type OrganisationAnswers, parseOrganisation, readOrganisation } from './change-organisation.form.ts'
import { changeOrganisationView } from './change-organisation.view.tsx'

/** The organisation's particulars, to be changed. */
export async function showChangeOrganisation(visit: MemberVisit): Promise<Reply> {
  const organisation = await findOrganisation(visit.db)
  return organisation ? page(visit, organisation, []) : nothingHere
}

/** Keeps the particulars; the earlier ones are kept too. */
export async function submitChangeOrganisation(visit: MemberVisit): Promise<Reply> {
  const answers = readOrganisation(visit.form)
  const parsed = parseOrganisation(answers, visit.db.organisation)
  if (!parsed.ok) return page(visit, answers, parsed.problems)
  const saved = await visit.identity((identity) => saveOrganisation(visit.db, identity, parsed.value))
  if (saved === 'code taken')
    return page(visit, answers, [{ field: 'code', says: 'Another organisation here has this code already.' }])
  await visit.db.announce(organisationChanged(parsed.value.id, null, { code: parsed.value.code }))
  return { location: '/organisation' }
}

function page(visit: MemberVisit, answers: OrganisationAnswers, problems: readonly Problem[]): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Change the organisation',
    problems: problems.length,
    back: { href: '/organisation', text: 'Organisation' },
    body: changeOrganisationView({ answers, sectors, problems, tokens: visit.tokens }),
  }
}
