import type { Problem } from '#basics/result.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { whosePagesSaid } from '../../announcements.ts'
import { saveWhosePages } from '../../store/whose-pages.store.ts'
import { parseWhose, readWhose, type WhoseAnswers } from './whose-pages.form.ts'
import { whosePagesView } from './whose-pages.view.tsx'

/** GET /desk/whose-pages: the network's name, and how it is reached, as every page says it now. */
export async function showWhosePages(visit: NetworkVisit): Promise<Reply> {
  const { name, phone, email, charity, address } = visit.site
  const typed = {
    name: name ?? '',
    phone: phone ?? '',
    email: email ?? '',
    charity: charity ?? '',
    address: address ?? '',
  }
  return page(visit, typed, [])
}

/** POST /desk/whose-pages: every page says it from now on. */
export async function submitWhosePages(visit: NetworkVisit): Promise<Reply> {
  const typed = readWhose(visit.form)
  const parsed = parseWhose(typed)
  if (!parsed.ok) return page(visit, typed, parsed.problems)
  await saveWhosePages(visit.db, parsed.value, visit.now)
  await visit.db.announce(whosePagesSaid('network', null, {}))
  return { location: '/desk/whose-pages?saved=yes' }
}

function page(visit: NetworkVisit, typed: WhoseAnswers, problems: readonly Problem[]): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Name, phone and address',
    problems: problems.length,
    back: { href: '/desk', text: 'Desk' },
    body: whosePagesView({ typed, problems, saved: visit.query.get('saved') === 'yes', tokens: visit.tokens }),
  }
}
