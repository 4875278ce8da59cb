import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { listQuestion, wholeData } from '../public-data/data-shapes.form.ts'
import { publicLists } from '../public-lists.page.ts'
import { AboutDataView } from './about-data.view.tsx'

/** GET /api: the public data in words, made from the same definition as its description for programs. */
export async function showAboutData({ origin }: Visit): Promise<Reply> {
  const said = (shape: Readonly<Record<string, { readonly description?: string | undefined }>>) =>
    Object.entries(shape).map(([name, { description = '' }]) => ({ name, says: description }))
  return {
    title: 'Public data',
    body: AboutDataView({
      origin,
      lists: [...publicLists.values()].map(({ plural, folder }) => ({ plural, path: `/api${folder}` })),
      questions: said(listQuestion.shape),
      fields: said(wholeData.shape),
    }),
    publicFace: { description: 'Everything public here as data: addresses, fields and how to ask.', path: '/api' },
  }
}
