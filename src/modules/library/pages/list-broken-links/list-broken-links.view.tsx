import type { VNode } from 'preact'
import { EmptyState, Heading } from '#design/index.ts'

/** One resource whose link leads nowhere or has moved. */
export type LinkLine = {
  readonly title: string
  readonly address: string
  readonly says: string
  readonly owner: string | null
  readonly edit: string
  readonly withdraw: string
  readonly archived: string
}

type Shown = {
  readonly broken: readonly LinkLine[]
  readonly moved: readonly LinkLine[]
  /** How many led nowhere lately, and may come back. */
  readonly waiting: number
}

/** The work list of those who look after resources: links. */
export function listBrokenLinksView({ broken, moved, waiting }: Shown): VNode {
  return (
    <>
      <Heading level={1} size="l" text="Links that lead nowhere" />
      <p>Each link is asked once a week. It is listed when it led nowhere three times over a week.</p>
      {broken.length === 0 && moved.length === 0 && (
        <EmptyState heading={{ text: 'None is known', level: 2 }}>
          <p>Links are asked only where the settings say so (LESSEN_CHECK_LINKS).</p>
        </EmptyState>
      )}
      <Lines heading="Lead nowhere" lines={broken} />
      <Lines heading="Have moved" lines={moved} />
      {waiting > 0 && <p>{waiting} more did not answer lately. They are asked again each day.</p>}
    </>
  )
}

function Lines({ heading, lines }: { readonly heading: string; readonly lines: readonly LinkLine[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h2 class="nhsuk-heading-m">{heading}</h2>
      <ul class="nhsuk-list lessen-found">
        {lines.map(({ title, address, says, owner, edit, withdraw, archived }) => (
          <li key={`${edit} ${address}`}>
            <h3 class="nhsuk-heading-s">{title}</h3>
            <p>{address}</p>
            <p>
              {says} {owner && `${owner} looks after it.`}
            </p>
            <p>
              <a href={edit}>Give it a new address</a> · <a href={archived}>Look for an archived copy</a> ·{' '}
              <a href={withdraw}>Withdraw it</a>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
