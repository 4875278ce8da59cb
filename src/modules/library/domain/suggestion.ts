/** What somebody suggests for the resource bank. */
export type Suggestion = {
  readonly title: string
  /** Where it is; empty where they did not say. */
  readonly link: string
  /** Why it helps, in their words. */
  readonly why: string
  /** A code of the kinds in the catalogue; empty where they did not say. */
  readonly kind: string
  /** Who published it; empty where they did not say. */
  readonly publisher: string
}

/** The code under which what is suggested is moderated. */
export const suggestionKind = 'resource-suggestion'

/** A link with https:// before it where that was left out: people type addresses as they read them on paper. */
export function wholeLink(link: string): string {
  return /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(link) ? `https://${link}` : link
}

/** The same for two links that lead to the same place: without scheme, www, what follows ? or #, and slashes at the end. */
export function linkKey(link: string): string {
  return link
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
}

/** An address for an entry, made of its title; with a number when it is not the first. */
export function codeFromTitle(title: string, attempt = 1): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  const code = words === '' ? 'resource' : words
  return attempt === 1 ? code : `${code}-${attempt}`
}
