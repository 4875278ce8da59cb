import type { VNode } from 'preact'

type Line = { readonly href: string; readonly text: string; readonly says: string }

type Shown = {
  readonly open: readonly Line[]
  readonly due: readonly Line[]
  readonly holds: readonly Line[]
  readonly certificates: readonly Line[]
}

/** What waits for whoever answers for privacy. */
export function privacyWorkView({ open, due, holds, certificates }: Shown): VNode {
  return (
    <>
      <h1>Privacy</h1>
      <p>
        To make a copy for somebody or to place a hold, open the person and choose “What is held”.{' '}
        <a href="/people?who=everybody">Find a person</a>
      </p>
      <Lines title="Waiting for a decision" lines={open} none="Nobody has asked for disposal." />
      <Lines title="Time is over" lines={due} none="No record has been kept for longer than it must be." />
      <Lines title="Holds that stand" lines={holds} none="No hold stands." />
      <Lines title="Decided" lines={certificates} none="Nothing has been decided yet." />
    </>
  )
}

function Lines({
  title,
  lines,
  none,
}: {
  readonly title: string
  readonly lines: readonly Line[]
  readonly none: string
}) {
  return (
    <section>
      <h2>{title}</h2>
      {lines.length === 0 && <p>{none}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ href, text, says }) => (
            <li key={href}>
              <a href={href}>{text}</a>. {says}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
