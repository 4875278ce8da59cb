import { type Id, isId } from '#basics/id.ts'

/** What is said about a picture or document. */
export type MediaWords = {
  /** What a picture shows, for those who cannot see it; what a document is called. */
  readonly alternative: string
  readonly isDecoration: boolean
  readonly credit: string | null
  readonly licence: string | null
}

/** What was typed about a picture or document. */
export type TypedMediaWords = {
  readonly alternative: string
  readonly isDecoration: boolean
  readonly credit: string
  readonly licence: string
}

/** One picture or document of the network. */
export type MediaItem = MediaWords & {
  readonly id: Id
  /** The last part of its address. */
  readonly name: string
  /** A code of the kinds of files. */
  readonly kind: string
  readonly isPicture: boolean
  readonly bytes: number
  /** Of a picture; null for a document. */
  readonly width: number | null
  readonly height: number | null
  /** Changes with the content. */
  readonly mark: string
  readonly addedAt: string
  readonly addedByName: string
  readonly changedAt: string
}

/** The most letters of each word field. */
export const mostMediaWords = { alternative: 500, credit: 200, licence: 200 } as const

/** Where it is, in texts and for good. */
export function mediaPath({ id, name }: Pick<MediaItem, 'id' | 'name'>): string {
  return `/media/${id}/${name}`
}

/** Where it is as it is now: browsers may keep what this address gives. */
export function mediaAddress(item: Pick<MediaItem, 'id' | 'name' | 'mark'>, width?: number): string {
  return `${mediaPath(item)}?v=${item.mark}${width === undefined ? '' : `&w=${width}`}`
}

/** What an editor puts into a text to show or offer it. */
export function markupFor(item: Pick<MediaItem, 'id' | 'name' | 'alternative' | 'isPicture'>): string {
  const words = item.alternative.replace(/\s+/g, ' ').replace(/[[\]\\]/g, '')
  return `${item.isPicture ? '!' : ''}[${words}](${mediaPath(item)})`
}

/** The pictures and documents that a text names by their addresses, each once; the text may be JSON that holds texts. */
export function mediaNamedIn(text: string): Id[] {
  return [...new Set([...text.matchAll(/\/media\/([0-9a-f-]{36})\//g)].map(([, id = '']) => id))].filter(isId)
}

/** `1.2 MB`, `340 KB`: as people compare sizes. */
export function saysBytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1_000))} KB`
}

/**
 * The last part of an address, from the name that a file was given: small plain letters, digits and hyphens, at most 80,
 * and the extension that its content has.
 */
export function servedName(given: string, extension: string): string {
  const plain = given
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
  return `${plain === '' ? 'file' : plain}.${extension}`
}
