import { ok, type Problem, type Result, refused } from '#basics/result.ts'

/** An old address and where it leads. */
export type MovedAddress = {
  readonly from: string
  readonly to: string
  readonly because: string
}

/** One in the list, with who added it and when. */
export type ListedMove = MovedAddress & { readonly since: string; readonly addedByName: string }

const longest = 500

/**
 * An old address in the one way in which it is kept and asked for: path and query of it, whatever site it names, in small
 * letters, percent signs undone, without a slash at the end. Nothing for what is no address.
 */
export function oldAddress(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '' || /[\s\\\p{Cc}]/u.test(text)) return undefined
  const whole = /^https?:\/\//i.test(text) ? text : `https://old.invalid${text.startsWith('/') ? '' : '/'}${text}`
  if (!URL.canParse(whole)) return undefined
  const { pathname, search } = new URL(whole)
  const plain = `${undone(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/+$/, '')}${undone(search)}`.toLowerCase()
  return plain.length > longest || /[\s\\\p{Cc}]/u.test(plain) ? undefined : plain
}

function undone(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}

/** What to ask for, the most exact first: with the query, and without it where the path says enough. */
export function candidatesFor(url: string): readonly string[] {
  const whole = oldAddress(url)
  if (whole === undefined) return []
  const path = whole.replace(/\?.*$/, '')
  if (path === whole) return [whole]
  // What others have put behind an address to count their visitors follows what it names.
  return [...new Set([whole, path === '/' ? whole.replace(/&.*$/, '') : path])]
}

/** A page of this site, as it was typed. Nothing for another site, and for what is no address. */
export function pageOfThisSite(typed: string): string | undefined {
  const text = typed.trim()
  if (!/^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(text) || !URL.canParse(text, 'https://own.invalid')) return undefined
  const { pathname, search, hash } = new URL(text, 'https://own.invalid')
  const href = `${pathname}${search}${hash}`
  return /^\/(?![/\\])/.test(href) && href.length <= longest ? href : undefined
}

/** Reads the form for a moved address, or says beside which field what is wrong. */
export function readMove(typed: MovedAddress): Result<MovedAddress> {
  const problems: Problem[] = []
  const [from, to] = [oldAddress(typed.from), pageOfThisSite(typed.to)]
  if (from === undefined)
    problems.push({ field: 'from', says: 'Type the old address, for example /?p=123 or /2019/05/news' })
  if (from === '/') problems.push({ field: 'from', says: 'The first page cannot be moved' })
  if (to === undefined)
    problems.push({ field: 'to', says: 'Type a page of this site. It begins with one slash, for example /news' })
  if (typed.because === '') problems.push({ field: 'because', says: 'Say why, for example: from our earlier site' })
  if (typed.because.length > 200) problems.push({ field: 'because', says: 'Say why in at most 200 letters' })
  return from === undefined || to === undefined || problems.length > 0
    ? refused(problems)
    : ok({ from, to, because: typed.because })
}
