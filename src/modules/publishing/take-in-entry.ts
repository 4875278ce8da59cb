import { isDeepStrictEqual } from 'node:util'
import { newId } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { contentOf, type WrittenEntry } from './domain/entry.ts'
import { wordsFor } from './publish-entry.ts'
import { putForward } from './store/put-forward.store.ts'
import { saveRelations } from './store/relations.store.ts'
import { addStep } from './store/steps.store.ts'
import { addEntry, addVersion, findHeadByCode, holdEntry, listVersions } from './store/versions.store.ts'

/** When something is taken in, and by which named job (`job import library`). */
export type TakingIn = {
  readonly at: string
  readonly by: string
  /** When it became public where it comes from; now when left out. */
  readonly publishedAt?: string
}

/**
 * What became of an entry that was to be taken in: new; a new version; nothing, because it says what it said when it was
 * taken in last; or left alone, because somebody has worked on it here since, or its address is that of something else.
 */
export type TakenIn = 'added' | 'changed' | 'unchanged' | 'left alone'

/**
 * Takes an entry in from elsewhere, published at once. Doing it again changes nothing, and what editors have changed or
 * withdrawn since is never overwritten. A whole import is one deed: who takes in announces it, once.
 */
export async function takeInEntry(db: NetworkDb, written: WrittenEntry, taking: TakingIn): Promise<TakenIn> {
  const { at, by } = taking
  const content = contentOf(written)
  const there = await findHeadByCode(db, written.code)
  const id = there?.id ?? newId()
  const head = there && (await holdEntry(db, id))
  if (head) {
    const versions = await listVersions(db, id)
    const last = versions.find(({ savedBy }) => savedBy === by)
    if (last && isDeepStrictEqual(last.content, content)) return 'unchanged'
    if (head.shape !== written.shape || versions[0]?.savedBy !== by || head.publicVersion === null) return 'left alone'
  } else if (!(await addEntry(db, { id, code: written.code, shape: written.shape, content, at }))) return 'left alone'
  const version = (head?.version ?? 0) + 1
  const author = { code: by, name: by }
  await addVersion(db, { id, version, content, at, by: author })
  const publishedAt = head ? at : (taking.publishedAt ?? at)
  await putForward(db, { id, version, content, at: publishedAt, words: wordsFor(content) })
  await addStep(db, id, { version, step: 'published', at, by: author })
  return head ? 'changed' : 'added'
}

/** Which entries belong with an entry that was taken in, once all are there; the codes that nothing has are given back. */
export async function relateTakenIn(db: NetworkDb, { code, related }: WrittenEntry): Promise<string[]> {
  const head = await findHeadByCode(db, code)
  return head ? await saveRelations(db, head.id, related) : [...related]
}
