import { type Id, newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { saveIdentityDeed } from '#modules/sign-in/index.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import type { OperatorVisit } from '#platform/http/visit.ts'
import { settleDeadLetter } from '#platform/jobs/dead-letters.store.ts'
import { saveOperatorDeed } from '../../store/operator-deeds.store.ts'
import { gatherInstallation } from './gather-installation.ts'
import { parseSettling, type Settling } from './settle-jobs.form.ts'
import { showInstallationView } from './show-installation.view.tsx'

/** GET /installation: what needs whoever runs it, then everything else about it. */
export async function showInstallation(visit: OperatorVisit): Promise<Reply> {
  return await page(visit, [])
}

/** POST /installation/jobs: queues a failed job again, or gives it up, with the reason and a row in the audit. */
export async function submitSettleJobs(visit: OperatorVisit): Promise<Reply> {
  const parsed = parseSettling(visit.form)
  if (parsed === null) return { location: '/installation?settled=gone' }
  if (!parsed.ok) return await page(visit, parsed.problems)
  const { which } = parsed.value
  const ids = which === 'all' ? (await visit.installation.deadLetters()).map(({ id }) => id) : [which]
  const settled = await settle(visit, ids, parsed.value)
  return { location: `/installation?settled=${settled > 0 ? 'yes' : 'gone'}` }
}

/** Settles the jobs and notes who did so and why, in one transaction; gives how many were still there. */
function settle(
  { identity, user, now }: OperatorVisit,
  ids: readonly Id[],
  { how, reason }: Settling,
): Promise<number> {
  return identity(async (db) => {
    const kinds: string[] = []
    for (const id of ids) {
      const kind = await settleDeadLetter(db, id, how)
      if (kind !== undefined) kinds.push(kind)
    }
    const [kind] = kinds
    if (kind === undefined) return 0
    const deed = { id: newId(), at: now, userId: user.id, reason, jobs: kinds.length }
    const job = new Set(kinds).size === 1 ? kind : 'all'
    await saveOperatorDeed(db, { ...deed, job, deed: how === 'again' ? 'tried-again' : 'given-up' })
    await saveIdentityDeed(db, {
      deed: how === 'again' ? 'operator.tried-jobs-again' : 'operator.gave-jobs-up',
      by: user.id,
      subject: deed.id,
      organisation: null,
      payload: { job, jobs: deed.jobs },
      now,
    })
    return kinds.length
  })
}

async function page(visit: OperatorVisit, problems: readonly Problem[]): Promise<PageReply> {
  const body = showInstallationView(await gatherInstallation(visit, problems))
  return { status: problems.length > 0 ? 422 : 200, title: 'This installation', problems: problems.length, body }
}
