import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** The document as it is sent: doctype and HTML. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>${renderToString(page)}`
}
