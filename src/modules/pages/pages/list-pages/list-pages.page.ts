import { listPublished } from '#modules/publishing/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { type PageBranch, pageTree } from '../../domain/tree-of-pages.ts'
import type { PageLink } from '../page/page.view.tsx'
import { allPages, type FoundPage, linkTo, pageShape, placedPage } from '../page/page-shape.page.ts'
import { ListPagesView, type ShownBranch } from './list-pages.view.tsx'

/** GET /about: every page about the network, in its order. */
export async function showPages({ network, now }: Visit): Promise<Reply> {
  const pages = await network((db) => readPages(db, now))
  const description = 'Who runs this network, for what purpose, who governs it, and how to reach us.'
  const body = ListPagesView({ title: pageShape.plural, branches: pageTree(pages).map(shown) })
  return { title: pageShape.plural, body, publicFace: { description, path: pageShape.folder } }
}

/** The public pages that every page links to at its foot, in their order. */
export async function listTopPages(db: NetworkDb, now: string): Promise<readonly PageLink[]> {
  return inTreeOrder(pageTree(await readPages(db, now))).flatMap((page) => (page.isTop ? [linkTo(page)] : []))
}

async function readPages(db: NetworkDb, now: string): Promise<readonly FoundPage[]> {
  return (await listPublished(db, now, allPages)).entries.map(placedPage)
}

function inTreeOrder(branches: readonly PageBranch<FoundPage>[]): readonly FoundPage[] {
  return branches.flatMap(({ page, below }) => [page, ...inTreeOrder(below)])
}

function shown({ page, below }: PageBranch<FoundPage>): ShownBranch {
  return { link: linkTo(page), below: below.map(shown) }
}
