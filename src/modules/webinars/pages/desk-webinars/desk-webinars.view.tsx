import { EmptyState, Heading, Table } from '#design/index.ts'
import type { Stage } from '../../domain/webinar.ts'

type DeskLine = {
  readonly href: string
  readonly title: string
  readonly when: string
  readonly stage: Stage
  readonly places: string
  readonly waiting: number
  readonly hasLink: boolean
}

/** Webinars with how many registered, for the team. */
export function DeskWebinarsView({ lines }: { readonly lines: readonly DeskLine[] }) {
  return (
    <>
      <Heading level={1} size="l" text="Webinars: who registered" />
      {lines.length === 0 ? (
        <EmptyState heading="No webinar yet">
          <p>A webinar appears here as soon as it is published.</p>
        </EmptyState>
      ) : (
        <Table
          responsive
          head={[{ text: 'Webinar' }, { text: 'When' }, { text: 'Places' }, { text: 'Waiting' }, { text: 'State' }]}
          rows={lines.map(({ href, title, when, stage, places, waiting, hasLink }) => [
            { header: 'Webinar', html: <a href={href}>{title}</a> },
            { header: 'When', text: when },
            { header: 'Places', text: places },
            { header: 'Waiting', text: String(waiting) },
            { header: 'State', text: stage === 'coming' && !hasLink ? 'Coming, no joining link yet' : written[stage] },
          ])}
        />
      )}
    </>
  )
}

const written: Readonly<Record<Stage, string>> = {
  coming: 'Coming',
  'on now': 'On now',
  over: 'Over',
  'called off': 'Called off',
  withdrawn: 'Withdrawn',
}
