import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { galleryView } from './gallery.view.tsx'

/** Every component in every state, for those who build Lessen: in a demonstration only. */
export async function showGallery(visit: Visit): Promise<Reply> {
  return visit.demo === null ? nothingHere : { title: 'Gallery', body: galleryView(), wide: true }
}
