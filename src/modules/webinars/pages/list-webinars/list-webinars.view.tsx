import { Button, EmptyState, Heading, Pagination, SearchInput, Select } from '#design/index.ts'
import { type WebinarLine, WebinarLines } from '../webinar-line.view.tsx'

type Choice = { readonly value: string; readonly text: string }

type ListProps = {
  /** What is coming; null where something else was asked for. */
  readonly coming: readonly WebinarLine[] | null
  readonly past: readonly WebinarLine[]
  readonly total: number
  readonly typed: Readonly<Record<'words' | 'topic' | 'series', string>>
  readonly topics: readonly Choice[]
  readonly series: readonly Choice[]
  readonly isNarrowed: boolean
  readonly newer: string | null
  readonly older: string | null
  readonly page: number
  readonly pages: number
}

/** Webinars and conferences: what is coming, then what has been. */
export function ListWebinarsView(props: ListProps) {
  const { coming } = props
  return (
    <>
      <Heading level={1} size="l" text="Webinars and conferences" />
      {coming !== null && (
        <section aria-labelledby="coming">
          <h2 class="nhsuk-heading-m" id="coming">
            Coming up
          </h2>
          {coming.length === 0 ? <NothingPlanned /> : <WebinarLines lines={coming} level={3} />}
          <p>
            <a href="/webinars/calendar.ics">All of them as a calendar that you can subscribe to</a>
          </p>
          {props.series.length > 0 && (
            <p>
              <a href="/webinars/series">Series: webinars that belong together</a>
            </p>
          )}
        </section>
      )}
      <Past {...props} />
    </>
  )
}

function NothingPlanned() {
  return (
    <EmptyState heading={{ text: 'Nothing is planned', level: 3 }}>
      <p>New dates appear here. You can watch and read what has been.</p>
    </EmptyState>
  )
}

function Past(props: ListProps) {
  const { past, total, isNarrowed, newer, older, page, pages } = props
  if (total === 0 && !isNarrowed) return null
  return (
    <section aria-labelledby="past">
      <h2 class="nhsuk-heading-m" id="past">
        What has been
      </h2>
      <Find {...props} />
      {isNarrowed && <p>{total === 1 ? '1 found' : `${total} found`}</p>}
      {total === 0 ? (
        <EmptyState heading={{ text: 'Nothing found', level: 3 }}>
          <p>
            Try fewer words, or <a href="/webinars">see all webinars and conferences</a>.
          </p>
        </EmptyState>
      ) : (
        <WebinarLines lines={past} level={3} />
      )}
      {(newer !== null || older !== null) && (
        <Pagination
          previous={newer === null ? undefined : { href: newer, text: 'Later', label: `${page - 1} of ${pages}` }}
          next={older === null ? undefined : { href: older, text: 'Earlier', label: `${page + 1} of ${pages}` }}
        />
      )}
    </section>
  )
}

function Find({ typed, topics, series }: ListProps) {
  const all = (text: string, choices: readonly Choice[]) => [{ value: '', text }, ...choices]
  return (
    <search aria-label="What has been">
      <form method="get" action="/webinars">
        <SearchInput id="q" name="q" label={{ text: 'What was it about?' }} value={typed.words} />
        {topics.length > 0 && (
          <Select name="topic" label="Topic" value={typed.topic} items={all('Any topic', topics)} />
        )}
        {series.length > 0 && (
          <Select name="series" label="Series" value={typed.series} items={all('Any series', series)} />
        )}
        <Button text="Find" variant="secondary" />
      </form>
    </search>
  )
}
