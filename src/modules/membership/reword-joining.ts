import { byActor, networkDayOf } from '#modules/publishing/index.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { joiningDraftDropped, joiningDrafted, joiningPublished } from './announcements.ts'
import { type JoiningWords, rewordedSet, saysTheSame } from './domain/joining-words.ts'
import {
  addJoiningSet,
  deleteJoiningDraft,
  listJoiningSets,
  lockJoiningDraft,
  saveJoiningDraft,
} from './store/joining-sets.store.ts'

/** Keeps what is typed for the next version. `basedOn` is the revision it was begun from, 0 for none. False when somebody saved another meanwhile. */
export async function draftJoining(
  db: NetworkDeeds,
  { words, basedOn }: { readonly words: JoiningWords; readonly basedOn: number },
  now: string,
): Promise<boolean> {
  const before = await lockJoiningDraft(db)
  if ((before?.revision ?? 0) !== basedOn) return false
  await saveJoiningDraft(db, { revision: basedOn + 1, words, savedAt: now, byName: byActor(db).name })
  await db.announce(joiningDrafted('draft', null, { revision: basedOn + 1 }))
  return true
}

/** Throws the draft away; what holds stays. */
export async function dropJoiningDraft(db: NetworkDeeds): Promise<void> {
  if (!(await lockJoiningDraft(db))) return
  await deleteJoiningDraft(db)
  await db.announce(joiningDraftDropped('draft', null, {}))
}

/** What became of publishing. `changed`: the draft is not the one that was looked at. `the same`: it says what holds already. */
export type PublishedJoining = 'published' | 'changed' | 'the same'

/** Makes the draft of this revision the version that holds from now on. Who has promised keeps what they promised. */
export async function publishJoining(db: NetworkDeeds, revision: number, now: string): Promise<PublishedJoining> {
  const draft = await lockJoiningDraft(db)
  if (draft?.revision !== revision) return 'changed'
  const sets = await listJoiningSets(db)
  const next = rewordedSet(sets, draft.words)
  const [newest] = sets
  if (newest && saysTheSame(newest, next)) return 'the same'
  const { code: by, name: byName } = byActor(db)
  await addJoiningSet(db, next, { on: networkDayOf(now), by, byName })
  await deleteJoiningDraft(db)
  await db.announce(joiningPublished(String(next.version), null, { version: next.version }))
  return 'published'
}
