import { type Id, isId } from '#basics/id.ts'

/** An address that a text may lead to; `site` names the other site, and is null for a page of ours, mail and telephone. */
export type SafeAddress = { readonly href: string; readonly site: string | null }

const ownPath = /^\/(?![/\\])[^\s\\\p{Cc}]*$/u
const mail = /^mailto:[^\s@<>()",;:\\?&]+@[a-z0-9-]+(\.[a-z0-9-]+)+(\?subject=[^&\s<>"]*)?$/i
const telephone = /^tel:\+?[0-9][0-9 ().-]*$/i

/**
 * The address that somebody typed, when a text may lead there: another site by http or https without a sign-in in it, a
 * page of ours, mail, or a telephone number. Refuses (gives nothing for) all else, whatever it looks like.
 */
export function safeAddress(typed: string): SafeAddress | undefined {
  const text = typed.trim()
  if (mail.test(text)) return { href: text, site: null }
  if (telephone.test(text)) return { href: text.replace(/[ ().-]/g, ''), site: null }
  if (text.startsWith('/')) return ownAddress(text)
  return /^https?:\/\/[^\s\\\p{Cc}]+$/iu.test(text) ? otherSite(text) : undefined
}

function ownAddress(text: string): SafeAddress | undefined {
  if (!ownPath.test(text) || !URL.canParse(text, 'https://own.invalid')) return undefined
  const { pathname, search, hash } = new URL(text, 'https://own.invalid')
  const href = `${pathname}${search}${hash}`
  // Dots are taken out on the way ("/.//other.example"): what is left is asked again.
  return ownPath.test(href) ? { href, site: null } : undefined
}

function otherSite(text: string): SafeAddress | undefined {
  if (!URL.canParse(text)) return undefined
  const { href, protocol, hostname, username, password } = new URL(text)
  const isPlain = (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
  return isPlain && hostname.includes('.') ? { href, site: hostname.replace(/^www\./, '') } : undefined
}

/** The picture or document that an address of our own media list names; nothing for any other address. */
export function mediaAt(typed: string): { readonly media: Id; readonly href: string } | undefined {
  const [, media = '', name = ''] = /^\/media\/([0-9a-f-]{36})\/([A-Za-z0-9._-]{1,150})$/.exec(typed.trim()) ?? []
  return isId(media) && !/^\.*$/.test(name) ? { media, href: `/media/${media}/${name}` } : undefined
}
