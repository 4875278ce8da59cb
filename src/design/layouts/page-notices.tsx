import { BackLink } from '../components/back-link/back-link.tsx'
import type { Content } from '../markup/wording.ts'
import { DRAFT_NOTICE, type FrameWords } from './frame-words.ts'
import type { PageProps } from './page.tsx'

/** The link above the heading that leads back. */
export function BackAbove(props: { readonly href: string; readonly text: string; readonly label: string }) {
  return (
    <nav aria-label={props.label}>
      <BackLink href={props.href} text={props.text} />
    </nav>
  )
}

/** A line above everything. */
export function Banner({ label, children }: { readonly label: string; readonly children: Content }) {
  return (
    <section class="lessen-banner" aria-label={label}>
      <div class="nhsuk-width-container">
        <p>{children}</p>
      </div>
    </section>
  )
}

/** Says on every page of a language whose frame no speaker has checked that a machine drafted it. */
export function FrameDraftNotice() {
  return (
    <div class="lessen-standing">
      <p>{DRAFT_NOTICE.cy}</p>
      <p lang="en">{DRAFT_NOTICE.en}</p>
    </div>
  )
}

/** Says who has checked an easy-read page: a named group, or that nobody has yet. */
export function EasyReadNotice(props: NonNullable<PageProps['easyRead']> & { readonly words: FrameWords }) {
  const { checkedBy, words } = props
  return (
    <div class="lessen-standing">
      <p>{checkedBy ? `${words.checkedBy} ${checkedBy.group}, ${checkedBy.on}.` : words.notCheckedEasyRead}</p>
    </div>
  )
}
