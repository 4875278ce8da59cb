import { oldAddress } from './moved-address.ts'
import type { WordPressItem } from './wordpress-item.ts'

/**
 * The old addresses of an item, as people have them: its own, and the ones by number that WordPress answers for ever. The
 * first page of a site is not one of them.
 */
export function oldAddressesOf({ id, type, link }: WordPressItem): string[] {
  const numbered = type === 'page' ? [`/?page_id=${id}`, `/?p=${id}`] : [`/?p=${id}`]
  const addresses = [oldAddress(link), ...numbered].filter((one) => one !== undefined)
  return [...new Set(addresses)].filter((one) => one !== '/')
}

/** Whether an address is one of this site: by its host, with or without www, or because it names none. */
export function isOfSite(href: string, site: string): boolean {
  if (/^\/(?![/\\])/.test(href)) return true
  if (!URL.canParse(href) || !URL.canParse(site)) return false
  return hostOf(href) === hostOf(site)
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '')
}

/** The path of an upload under its folder, without the size that WordPress puts behind the name of smaller forms. */
export function uploadPath(href: string): string | undefined {
  const [, path] = /\/wp-content\/uploads\/([^?#]+)/.exec(href) ?? []
  if (path === undefined) return undefined
  const plain = undone(path).replace(/-\d+x\d+(?=\.[a-z0-9]+$)/i, '')
  return plain.split('/').some((part) => part === '' || part === '.' || part === '..') || /[\\\p{Cc}]/u.test(plain)
    ? undefined
    : plain
}

function undone(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
