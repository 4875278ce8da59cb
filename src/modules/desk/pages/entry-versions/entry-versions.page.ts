import { listSteps, listVersions, saveDraft, stateOf } from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { contentChanges } from '../../content-changes.ts'
import { entryAtHand, versionAsked } from '../edit-entry/entry-at-hand.page.ts'
import { atInWords } from '../edit-entry/standing.page.ts'
import { entryVersionsView } from './entry-versions.view.tsx'

/** GET /desk/entries/:entry/versions: every version, what became of each; `?from=2&to=5` says what changed between two. */
export async function showEntryVersions(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  if (!entry) return nothingHere
  const { head, shape, latest } = entry
  const { db, query, tokens } = visit
  const versions = await listVersions(db, head.id)
  const steps = await listSteps(db, head.id)
  const one = (name: string) => versions.find(({ version }) => String(version) === query.get(name))
  const [from, to] = [one('from'), one('to')]
  const path = `/desk/entries/${head.id}`
  return {
    title: `Versions: ${latest.content.title}`,
    back: { href: path, text: 'Back to writing' },
    body: entryVersionsView({
      path,
      tokens,
      title: latest.content.title,
      versions: versions.map(({ version, savedAt, savedByName, content }) => ({
        version,
        title: content.title,
        saved: `${savedByName}, ${atInWords(savedAt)}`,
        state: stateWords[stateOf(version, head)],
        isLatest: version === head.version,
      })),
      steps: steps.map(({ version, step, at, byName, says }) => ({
        at,
        when: atInWords(at),
        words: step === 'renamed' ? `Address changed, by ${byName}` : `Version ${version} ${step}, by ${byName}`,
        says: says !== null && /^\d{4}-\d\d-\d\dT/.test(says) ? `For ${atInWords(says)}` : says,
      })),
      compared:
        from && to
          ? { from: from.version, to: to.version, changes: contentChanges(shape, from.content, to.content) }
          : null,
    }),
  }
}

const stateWords = {
  published: 'Public',
  scheduled: 'Scheduled',
  proposed: 'Proposed',
  draft: 'Draft',
  earlier: 'Earlier',
} as const

/** POST /desk/entries/:entry/restore: an earlier version becomes the newest draft. Nothing public changes. */
export async function submitRestoreVersion(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  if (!entry) return nothingHere
  const { head, shape } = entry
  const { db, form, now } = visit
  const asked = new URLSearchParams({ version: answer(form, 'version') })
  const { content, version } = await versionAsked({ ...visit, query: asked }, entry)
  if (String(version) !== answer(form, 'version')) return nothingHere
  const draft = { id: head.id, shape: shape.code, code: head.code, content, basedOn: head.version }
  const saved = await saveDraft(db, draft, now)
  return { location: `/desk/entries/${head.id}?saved=${saved.is === 'saved' ? 'yes' : 'same'}` }
}
