import { isId } from '#basics/id.ts'
import { shapeOf } from '#modules/finding/index.ts'
import { type EntryHead, type EntryVersion, findHead, findVersion, type Shape } from '#modules/publishing/index.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'

/** The entry that an address of the desk names: where it stands, its latest version, and its shape. */
export type EntryAtHand = { readonly head: EntryHead; readonly latest: EntryVersion; readonly shape: Shape }

/** Looks up the entry in the address; nothing for one that is not there or whose shape this house does not have. */
export async function entryAtHand({ db, params }: NetworkVisit): Promise<EntryAtHand | undefined> {
  const id = params['entry']
  const head = isId(id) ? await findHead(db, id) : undefined
  const shape = head && shapeOf(head.shape)
  const latest = head && (await findVersion(db, head.id, head.version))
  return head && shape && latest ? { head, latest, shape } : undefined
}

/** The version that an address asks for with `?version=`; the latest when it asks for none or for what is not there. */
export async function versionAsked({ db, query }: NetworkVisit, { head, latest }: EntryAtHand): Promise<EntryVersion> {
  const asked = query.get('version') ?? ''
  if (!/^[1-9]\d{0,6}$/.test(asked)) return latest
  return (await findVersion(db, head.id, Number(asked))) ?? latest
}
