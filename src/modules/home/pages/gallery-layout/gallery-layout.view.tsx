import type { VNode } from 'preact'
import { LAYOUT_EXAMPLES, type LayoutExample, layoutTwins } from '#design/layout-examples.tsx'

/** What the design room shows under this name; nothing when it has no such layout. */
export function layoutExample(name: string): Omit<LayoutExample, 'body'> | undefined {
  return LAYOUT_EXAMPLES.get(name)
}

/** What stands in the page of that layout. */
export function layoutView(name: string): VNode {
  return <>{LAYOUT_EXAMPLES.get(name)?.body}</>
}

/** Where each layout stands below `folder`. */
export const twinsBelow = layoutTwins
