/** A post, page, picture or other thing of a WordPress export, as it stands there. */
export type WordPressItem = {
  readonly id: number
  /** `post`, `page`, `attachment`, or whatever a plugin made. */
  readonly type: string
  /** `publish`, `draft`, `private`, … */
  readonly status: string
  readonly title: string
  readonly link: string
  readonly slug: string
  /** When it was published, an ISO instant; null where nobody says. */
  readonly at: string | null
  readonly author: string
  readonly html: string
  readonly excerpt: string
  readonly isProtected: boolean
  readonly parent: number
  readonly place: number
  readonly terms: readonly string[]
  readonly comments: number
  /** Where the file of an attachment was. */
  readonly file: string | null
  /** What a picture shows, as somebody said it there. */
  readonly alternative: string
}

/** What stands before the items: the site's own address, and what authors are called by the name they sign in with. */
export type WordPressSite = { readonly address: string; readonly authors: ReadonlyMap<string, string> }

/** A whole export. */
export type WordPressExport = { readonly site: WordPressSite; readonly items: readonly WordPressItem[] }

/** Something of an export that was not taken in, and why. */
export type LeftOut = { readonly what: string; readonly why: string }

/** What becomes of an item: public, a draft, part of the media, or left out and why. */
export type Fate = { readonly is: 'public' | 'draft' | 'media' } | { readonly is: 'left out'; readonly why: string }

/** What becomes of an item, from what the export says of it alone. */
export function fateOf({ type, status, isProtected }: WordPressItem): Fate {
  if (type === 'attachment') return { is: 'media' }
  if (type !== 'post' && type !== 'page')
    return { is: 'left out', why: `it is of the type “${type}”, which nothing here takes` }
  if (isProtected) return { is: 'left out', why: 'it is protected by a password' }
  if (status === 'publish') return { is: 'public' }
  if (status === 'draft' || status === 'pending') return { is: 'draft' }
  if (status === 'future') return { is: 'draft' }
  return { is: 'left out', why: status === 'private' ? 'it is private' : `its state is “${status}”` }
}

/** What an item is called in a report. */
export function nameOfItem({ type, id, title }: WordPressItem): string {
  return `${type} ${id}${title === '' ? '' : ` “${title}”`}`
}
