/** One address of a site map; `changed` is an ISO instant, left out where nobody knows. */
export type MapAddress = { readonly at: string; readonly changed?: string }

/** The most addresses in one file (sitemaps.org, protocol 0.9). */
export const mostInAFile = 50_000

/** A site map: the addresses of one file. */
export function siteMap(addresses: readonly MapAddress[]): string {
  return wrapped('urlset', 'url', addresses)
}

/** An index of site maps, where there are more addresses than one file may hold. */
export function siteMapIndex(files: readonly MapAddress[]): string {
  return wrapped('sitemapindex', 'sitemap', files)
}

function wrapped(whole: string, part: string, addresses: readonly MapAddress[]): string {
  const lines = addresses.map(
    ({ at, changed }) =>
      `<${part}><loc>${escaped(at)}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</${part}>`,
  )
  const space = 'http://www.sitemaps.org/schemas/sitemap/0.9'
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${whole} xmlns="${space}">\n${lines.join('\n')}\n</${whole}>\n`
}

/** A text as it stands in XML and HTML. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => named[letter] ?? letter)
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
