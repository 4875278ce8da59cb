import type { HeadingProps } from '../components/heading/heading.tsx'
import { StateMessage } from '../components/state-message/state-message.tsx'
import type { Content } from '../markup/wording.ts'

/** What stands where a list would, when there is nothing in it: that it is empty, why, and what to do first. */
export function EmptyState(props: { readonly heading: string | HeadingProps; readonly children?: Content }) {
  return <StateMessage kind="empty" {...props} />
}
