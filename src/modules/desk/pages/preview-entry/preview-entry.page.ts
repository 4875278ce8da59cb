import { aroundEntry, type EntryVersion, type PublishedEntry, type Twin } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { type EntryAtHand, entryAtHand, versionAsked } from '../edit-entry/entry-at-hand.page.ts'
import { atInWords } from '../edit-entry/standing.page.ts'
import { previewEntryView } from './preview-entry.view.tsx'

/**
 * GET /desk/entries/:entry/preview: a version as visitors would see it, unmistakably not published: for the team only, at an
 * address of its own, never kept by a browser. `?version=` asks for an earlier one, `?in=welsh` or `easy-read` for a twin.
 */
export async function showPreviewEntry(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  if (!entry) return nothingHere
  const version = await versionAsked(visit, entry)
  const twin = twinAsked(visit, version)
  const shown = shownEntry(entry, version, twin, visit.now)
  const { shape, head } = entry
  const around = await aroundEntry(visit.db, shape, shown, { now: visit.now, origin: visit.origin, isPreview: true })
  const isPublic = head.publicVersion === version.version
  return {
    title: `Preview, not published: ${shown.title}`,
    back: { href: `/desk/entries/${head.id}`, text: 'Back to writing' },
    noIndex: true,
    body: previewEntryView({
      version: version.version,
      savedBy: `${version.savedByName}, ${atInWords(version.savedAt)}`,
      isPublic,
      publishPath: isPublic ? null : `/desk/entries/${head.id}/publish?version=${version.version}`,
      address: `${shape.folder}/${head.code}`,
      language: twin?.name === 'welsh' ? 'cy' : undefined,
      children: shape.view(shown, around),
    }),
  }
}

type NamedTwin = Twin & { readonly name: 'welsh' | 'easy-read' }

function twinAsked({ query }: NetworkVisit, { content }: EntryVersion): NamedTwin | undefined {
  const asked = query.get('in')
  if (asked === 'welsh' && content.welsh) return { ...content.welsh, name: 'welsh' }
  return asked === 'easy-read' && content.easyRead ? { ...content.easyRead, name: 'easy-read' } : undefined
}

/** The version as its page would be handed it, had it been published now. */
function shownEntry(
  { head, shape }: EntryAtHand,
  { version, content, savedAt }: EntryVersion,
  twin: NamedTwin | undefined,
  now: string,
): PublishedEntry {
  const words = twin ? { title: twin.title, description: twin.description, body: twin.body } : {}
  return {
    ...content,
    ...words,
    note: null,
    id: head.id,
    code: head.code,
    shape: shape.code,
    version,
    changedAt: savedAt,
    publishedAt: head.firstPublishedAt ?? now,
  }
}
