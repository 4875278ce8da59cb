/**
 * Under which folder the entries of each shape stand. All shapes are listed here, because an entry of one shape links to
 * those of others. A shape says the same folder of itself; the tests of `finding` hold the two together.
 */
const folders: Readonly<Record<string, `/${string}`>> = {
  resource: '/resources',
  news: '/news',
  position: '/positions',
  page: '/about',
  hub: '/hubs',
  collection: '/collections',
  story: '/stories',
  person: '/directory',
  body: '/directory',
  webinar: '/webinars',
  'webinar-series': '/webinars/series',
}

/** Where an entry is, whatever its shape. */
export function hrefOfEntry({ shape, code }: { readonly shape: string; readonly code: string }): string {
  return `${folders[shape] ?? `/${shape}`}/${code}`
}
