import type { Id } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { entryPublished } from './announcements.ts'
import { byActor } from './by-actor.ts'
import type { EntryContent } from './domain/entry.ts'
import { wordsOfEntry } from './domain/words-of-entry.ts'
import { saveWords } from './store/entry-words.store.ts'
import { isAgreed } from './store/is-agreed.store.ts'
import { putForward } from './store/put-forward.store.ts'
import { needsTwo } from './store/shape-rules.store.ts'
import { addStep } from './store/steps.store.ts'
import { findVersion, holdEntry } from './store/versions.store.ts'

/** Which version of which entry. */
export type OneVersion = { readonly id: Id; readonly version: number }

/** What became of a version that was to be published. */
export type Published = 'published' | 'already public' | 'needs another' | 'not agreed' | 'no such version'

/**
 * Makes a version what everybody sees, from now on and wherever it is shown or found. `needs another`: this shape is
 * published by two people, and who wrote the version cannot be the one who publishes it. `not agreed`: it is about somebody
 * whose consent is not in force, or who has not approved these words.
 */
export async function publishEntry(db: NetworkDeeds, { id, version }: OneVersion, at: string): Promise<Published> {
  const head = await holdEntry(db, id)
  const written = head && (await findVersion(db, id, version))
  if (!head || !written) return 'no such version'
  if (head.publicVersion === version) return 'already public'
  const by = byActor(db)
  if (written.savedBy === by.code && (await needsTwo(db, head.shape))) return 'needs another'
  if (!(await isAgreed(db, { id, version }, at))) return 'not agreed'
  const isOver = head.publicUntil !== null && Date.parse(head.publicUntil) <= Date.parse(at)
  const words = isOver ? [] : wordsFor(written.content)
  await putForward(db, { id, version, content: written.content, at, words })
  await addStep(db, id, { version, step: 'published', at, by })
  await db.announce(entryPublished(id, null, { version }))
  return 'published'
}

/** By which words an entry is found. */
export function wordsFor(content: EntryContent): ReturnType<typeof wordsOfEntry> {
  return wordsOfEntry(content, catalogue.kinds.get(content.kind)?.name ?? content.kind)
}

/** From now on an entry that is public is found by the words of what is public of it, and by no others. */
export async function findByWords(db: NetworkDeeds, id: Id, content: EntryContent): Promise<void> {
  await saveWords(db, id, wordsFor(content))
}
