import type { VNode } from 'preact'
import { Gallery } from '#design/gallery.tsx'

/** The gallery of the design room. */
export function galleryView(): VNode {
  return <Gallery />
}
