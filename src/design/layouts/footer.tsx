import type { Content } from '../markup/wording.ts'

/** Links at the foot of every page, and words below them. */
export type FooterProps = {
  readonly links?: readonly { readonly href: string; readonly text: string }[] | undefined
  readonly children?: Content
}

/** The footer. */
export function Footer({ links = [], children }: FooterProps) {
  return (
    <footer class="lessen-footer">
      <div class="nhsuk-width-container">
        {links.length > 0 && (
          <ul>
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        <p>
          {children ?? 'Lessen: record, support, review, learn, plan and share, so that fewer people are restrained.'}
        </p>
      </div>
    </footer>
  )
}
