import type { PageProps } from '#design/index.ts'
import type { NetworkSettings, Settings } from '#platform/config/settings.ts'
import { searchPath, signInPath } from '#platform/http/http-parts.ts'
import type { Surroundings } from '#platform/http/page-frame.ts'

/** Whose pages these are, as the frame around each of them says. What is not set is not shown. */
export type Site = Partial<NetworkSettings> & {
  /** Whether everybody can search in what is offered. */
  readonly hasSearch?: boolean
  /** Lists that have a feed: what it is called, and the folder of the list. */
  readonly feeds?: readonly { readonly title: string; readonly folder: string }[]
}

/** Who runs the public pages. A demonstration of the network shows invented ones where none are set. */
export function networkShown({ network, mode, demo }: Pick<Settings, 'network' | 'mode' | 'demo'>): NetworkSettings {
  if (!demo || mode === 'practice') return network
  return {
    name: network.name,
    phone: network.phone ?? inventedNetwork.phone,
    email: network.email ?? inventedNetwork.email,
    address: network.address ?? inventedNetwork.address,
    charity: network.charity ?? inventedNetwork.charity,
  }
}

/** What the site adds to the frame of a page: its name, the search and the way in for visitors, and the foot. */
export function frameOfSite(
  { name, hasSearch, phone, email, address, charity }: Site,
  { isStranger, user, organisation, foot, path }: Surroundings,
): Pick<PageProps, 'siteName' | 'search' | 'signIn' | 'footer'> {
  const isForEverybody = isStranger || (user !== undefined && organisation === undefined)
  const contact = [
    ...(phone ? [{ text: phone, href: `tel:${phone.replace(/[^\d+]/g, '')}` }] : []),
    ...(email ? [{ text: email, href: `mailto:${email}` }] : []),
    ...(address ? [{ text: address }] : []),
  ]
  return {
    siteName: name ?? undefined,
    search: hasSearch && isForEverybody && !ownSearch.includes(path) ? { action: searchPath } : undefined,
    signIn: isStranger ? signInPath : undefined,
    footer: { links: foot, contact, charity: charity ?? undefined },
  }
}

/** The feeds of the part of the site that `path` is in; on the first page all of them. */
export function feedsAt({ feeds = [] }: Site, path: string): PageFeeds {
  return feeds
    .filter(({ folder }) => path === '/' || path === folder || path.startsWith(`${folder}/`))
    .flatMap(({ title, folder }) => [
      { title, type: 'application/atom+xml', href: `/feeds${folder}.atom` },
      { title: `${title} (JSON)`, type: 'application/feed+json', href: `/feeds${folder}.json` },
    ])
}

type PageFeeds = NonNullable<NonNullable<PageProps['face']>['feeds']>

/** Pages that begin with a search of their own. */
const ownSearch: readonly string[] = ['/', searchPath]

/** A number that is given to nobody (Ofcom keeps 01632 960000 to 960999 for plays), and an address that cannot be. */
const inventedNetwork = {
  phone: '01632 960 123',
  email: 'hello@network.example',
  address: '1 Example Street, Anytown (invented)',
  charity: '0000000 (invented)',
}
