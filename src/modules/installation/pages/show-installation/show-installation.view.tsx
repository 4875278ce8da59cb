import type { ComponentProps, VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { EmptyState, NotificationBanner, ProblemSummary, SummaryList, Table, Tag } from '#design/index.ts'
import { FailedJobs } from './failed-jobs.tsx'

/** All that the page about the installation shows, in words. */
export type ShownInstallation = {
  readonly problems: readonly Problem[]
  /** Whether a job has just been settled, or was settled by somebody else. */
  readonly settled: string | null
  readonly needs: readonly { readonly text: string; readonly href: string }[]
  readonly failed: ComponentProps<typeof FailedJobs>
  readonly glance: readonly { readonly key: string; readonly value: string }[]
  readonly queues: readonly (readonly string[])[]
  readonly findings: readonly { readonly name: string; readonly isSound: boolean; readonly says: string }[]
  readonly deeds: readonly (readonly string[])[]
}

/** How this installation is: what needs somebody first, then everything else. */
export function showInstallationView(shown: ShownInstallation): VNode {
  const { problems, settled, needs, failed, glance, queues, findings, deeds } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      {settled === 'yes' && <NotificationBanner variant="success" text="Done, and noted with your reason." />}
      {settled === 'gone' && (
        <NotificationBanner text="That job is not here any more. Somebody dealt with it, or it was tried again." />
      )}
      <h1>This installation</h1>
      <p>How Lessen itself is doing. There are no records of people here.</p>
      <Needs needs={needs} />
      {failed.count > 0 && <FailedJobs {...failed} />}
      <h2>At a glance</h2>
      <SummaryList rows={glance} />
      {queues.length > 0 && (
        <Table
          caption={{ text: 'Work that is done by itself', size: 'm' }}
          head={['What', 'Waiting', 'Oldest', 'Running']}
          responsive
          rows={queues}
        />
      )}
      <Findings findings={findings} />
      {deeds.length > 0 && (
        <Table
          caption={{ text: 'What was done lately', size: 'm' }}
          head={['When', 'Who', 'What', 'Why']}
          responsive
          rows={deeds}
        />
      )}
    </>
  )
}

function Needs({ needs }: Pick<ShownInstallation, 'needs'>) {
  if (needs.length === 0)
    return (
      <EmptyState heading="Nothing needs you">
        <p>When a job fails for good, or something is wrong with this installation, it stands here.</p>
      </EmptyState>
    )
  return (
    <section aria-labelledby="needs-heading">
      <h2 id="needs-heading">What needs you</h2>
      <ul>
        {needs.map(({ text, href }) => (
          <li key={text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What `lessen doctor` finds, here. */
function Findings({ findings }: Pick<ShownInstallation, 'findings'>) {
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">What was checked just now</h2>
      <SummaryList
        rows={findings.map(({ name, isSound, says }) => ({
          key: name,
          value: {
            html: (
              <>
                <Tag text={isSound ? 'All right' : 'Wrong'} colour={isSound ? 'green' : 'red'} /> {says}
              </>
            ),
          },
        }))}
      />
    </section>
  )
}
