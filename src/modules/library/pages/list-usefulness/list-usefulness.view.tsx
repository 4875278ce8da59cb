import type { VNode } from 'preact'
import { EmptyState, Heading } from '#design/index.ts'

/** An entry and what visitors said of it. */
type Line = {
  readonly href: string
  readonly title: string
  readonly says: string
  readonly owner: string | null
  readonly better: readonly string[]
}

type Shown = {
  readonly lines: readonly Line[]
  readonly isMine: boolean
  readonly other: { readonly href: string; readonly text: string }
}

/** What visitors said of entries. */
export function listUsefulnessView({ lines, isMine, other }: Shown): VNode {
  return (
    <>
      <Heading
        level={1}
        size="l"
        text="Was it useful?"
        caption={isMine ? 'What you look after' : 'What everybody looks after'}
      />
      <p>
        What visitors answered on the pages of resources. Those that helped least stand first. Their words are forgotten
        after a year; how many found it useful stays. <a href={other.href}>{other.text}</a>
      </p>
      {lines.length === 0 && (
        <EmptyState heading={{ text: 'Nobody has answered yet', level: 2 }}>
          <p>The question stands at the end of each resource.</p>
        </EmptyState>
      )}
      <ul class="nhsuk-list lessen-found">
        {lines.map(({ href, title, says, owner, better }) => (
          <li key={href}>
            <h2 class="nhsuk-heading-s">
              <a href={href}>{title}</a>
            </h2>
            <p>
              {says}.{owner !== null && ` ${owner} looks after it.`}
            </p>
            {better.length > 0 && (
              <>
                <p>What would make it better:</p>
                <ul>
                  {better.map((words, at) => (
                    <li key={`${at} ${words}`}>{words}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
