import { type Id, isId, newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { siteAdded, siteChanged } from '../../announcements.ts'
import type { Site } from '../../domain/organisation.ts'
import { findSite, saveSite } from '../../store/sites.store.ts'
import { parseSite, readSite, type SiteAnswers } from './set-up-site.form.ts'
import { setUpSiteView } from './set-up-site.view.tsx'

/** A new site, to be filled in. */
export async function showAddSite(visit: MemberVisit): Promise<Reply> {
  return page(visit, null, { name: '', code: '' }, [])
}

/** Adds a site. */
export async function submitAddSite(visit: MemberVisit): Promise<Reply> {
  return await save(visit, null)
}

/** A site, to be changed. */
export async function showChangeSite(visit: MemberVisit): Promise<Reply> {
  const site = await siteNamed(visit)
  return site ? page(visit, site.id, { name: site.name, code: site.code ?? '' }, []) : nothingHere
}

/** Changes a site; the earlier version is kept. */
export async function submitChangeSite(visit: MemberVisit): Promise<Reply> {
  const site = await siteNamed(visit)
  return site ? await save(visit, site.id) : nothingHere
}

async function siteNamed(visit: MemberVisit): Promise<Site | undefined> {
  const id = visit.params['site']
  return isId(id) ? await findSite(visit.db, id) : undefined
}

async function save(visit: MemberVisit, id: Id | null): Promise<Reply> {
  const answers = readSite(visit.form)
  const parsed = parseSite(answers, id ?? newId())
  if (!parsed.ok) return page(visit, id, answers, parsed.problems)
  await saveSite(visit.db, parsed.value)
  await visit.db.announce((id === null ? siteAdded : siteChanged)(parsed.value.id, null, {}))
  return { location: '/organisation' }
}

function page(visit: MemberVisit, id: Id | null, answers: SiteAnswers, problems: readonly Problem[]): Reply {
  const title = id === null ? 'Add a site' : 'Change a site'
  return {
    status: problems.length > 0 ? 422 : 200,
    title,
    problems: problems.length,
    back: { href: '/organisation', text: 'Organisation' },
    body: setUpSiteView({
      title,
      action: id === null ? '/sites' : `/sites/${id}/change`,
      answers,
      problems,
      tokens: visit.tokens,
    }),
  }
}
