import { longDate } from '#basics/written-time.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { rewordedSet, rewordingOf, sourceInWords } from '../../domain/joining-words.ts'
import { dropJoiningDraft, publishJoining } from '../../reword-joining.ts'
import { findJoiningDraft, type JoiningDraft, type KeptSet, listJoiningSets } from '../../store/joining-sets.store.ts'
import { rewordJoiningView } from './reword-joining.view.tsx'

const notPublished = {
  changed: 'Nothing was published: the draft has changed since you looked at it. Look at it once more.',
  'the same': 'Nothing was published: the draft says the same as what holds now.',
} as const

/** GET /desk/joining: the draft as visitors would see it, what holds now, and every version before. */
export async function showRewordJoining(visit: NetworkVisit): Promise<Reply> {
  return await page(visit, visit.query.get('published') === 'yes' ? 'Published. It holds from now on.' : null, null)
}

/** POST /desk/joining/publish: the draft that was looked at holds from now on. */
export async function submitPublishJoining(visit: NetworkVisit): Promise<Reply> {
  const revision = Number(answer(visit.form, 'revision')) || 0
  const became = await publishJoining(visit.db, revision, visit.now)
  return became === 'published'
    ? { location: '/desk/joining?published=yes' }
    : await page(visit, null, notPublished[became])
}

/** POST /desk/joining/drop: the draft is thrown away. */
export async function submitDropJoining({ db }: NetworkVisit): Promise<Reply> {
  await dropJoiningDraft(db)
  return { location: '/desk/joining' }
}

async function page({ db, now, tokens }: NetworkVisit, done: string | null, refusal: string | null): Promise<Reply> {
  const [sets, draft] = [await listJoiningSets(db), await findJoiningDraft(db)]
  const body = rewordJoiningView({
    draft: draft ? draftShown(sets, draft, now) : null,
    versions: sets.map((set, at) => ({
      ...set,
      published: set.published ? `${longDate(set.published.on)}, by ${set.published.byName}` : null,
      changes: sets[at + 1] === undefined ? null : rewordingOf(sets[at + 1] ?? set, set),
    })),
    done,
    refusal,
    tokens,
  })
  const back = { href: '/desk/members', text: 'Members' }
  return { status: refusal === null ? 200 : 422, title: 'Questions and promises', back, body }
}

function draftShown(sets: readonly KeptSet[], { words, revision, savedAt, byName }: JoiningDraft, now: string) {
  const next = rewordedSet(sets, words)
  const [newest = next] = sets
  return {
    set: { ...next, source: sourceInWords(next.version, networkDayOf(now), next.source) },
    changes: rewordingOf(newest, next),
    revision,
    saved: `${longDate(networkDayOf(savedAt))}, by ${byName}`,
  }
}
