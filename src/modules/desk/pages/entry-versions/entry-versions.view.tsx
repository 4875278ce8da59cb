import { Button, Heading, Select, Table, Timeline } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import { Changes, type ChangesProps } from './changes.view.tsx'

type ShownVersion = {
  readonly version: number
  readonly title: string
  readonly saved: string
  readonly state: string
  readonly isLatest: boolean
}

type Shown = {
  readonly path: string
  readonly tokens: FormTokens
  readonly title: string
  readonly versions: readonly ShownVersion[]
  readonly steps: readonly {
    readonly at: string
    readonly when: string
    readonly words: string
    readonly says: string | null
  }[]
  readonly compared: (ChangesProps & { readonly from: number; readonly to: number }) | null
}

/** Every version of an entry: to look at, to compare, to restore. */
export function entryVersionsView(shown: Shown) {
  const { title, compared, steps } = shown
  return (
    <>
      <Heading level={1} size="l" text={title} caption="Versions" />
      <p>Every version is kept as it was saved. Restoring one makes a new draft of it; visitors see nothing of that.</p>
      {compared !== null && <Compared {...compared} />}
      <Versions {...shown} />
      <Compare {...shown} />
      <h2>What happened</h2>
      {steps.length === 0 ? (
        <p>Nothing was published, scheduled or withdrawn yet.</p>
      ) : (
        <Timeline
          entries={steps.map(({ at, when, words, says }) => ({
            at,
            when,
            heading: words,
            children: says !== null && <p>{says}</p>,
          }))}
        />
      )}
    </>
  )
}

function Compared({ from, to, changes }: NonNullable<Shown['compared']>) {
  return (
    <section aria-labelledby="compared" class="nhsuk-inset-text">
      <h2 id="compared" class="nhsuk-heading-m">
        From version {from} to version {to}
      </h2>
      <p>
        Words in <del>[−struck brackets−]</del> were taken out, words in <ins>[+underlined brackets+]</ins> were added.
      </p>
      {changes.length === 0 ? <p>The two say the same.</p> : <Changes changes={changes} />}
    </section>
  )
}

function Versions({ versions, path, tokens }: Shown) {
  return (
    <Form action={`${path}/restore`} tokens={tokens} keepsTyping={false}>
      <Table
        caption={{ text: 'Versions, the latest first', size: 's' }}
        responsive
        head={[{ text: 'Version' }, { text: 'Saved by' }, { text: 'It is' }, { text: 'Look or restore' }]}
        rows={versions.map(({ version, saved, state, isLatest }) => [
          { text: String(version), header: 'Version' },
          { text: saved, header: 'Saved by' },
          { text: state, header: 'It is' },
          {
            header: 'Look or restore',
            html: (
              <>
                <a href={`${path}/preview?version=${version}`}>
                  Preview<span class="nhsuk-u-visually-hidden"> version {version}</span>
                </a>
                {!isLatest && (
                  <Button variant="secondary" small name="version" value={String(version)}>
                    Restore<span class="nhsuk-u-visually-hidden"> version {version}</span>
                  </Button>
                )}
              </>
            ),
          },
        ])}
      />
    </Form>
  )
}

function Compare({ versions, path, compared }: Shown) {
  if (versions.length < 2) return null
  const items = versions.map(({ version, state }) => ({
    value: String(version),
    text: `Version ${version} (${state})`,
  }))
  const [latest, before] = versions
  return (
    <form method="get" action={`${path}/versions`}>
      <h2>Compare two versions</h2>
      <Select name="from" label="From" items={items} value={String(compared?.from ?? before?.version ?? '')} />
      <Select name="to" label="To" items={items} value={String(compared?.to ?? latest?.version ?? '')} />
      <Button text="Compare" variant="secondary" />
    </form>
  )
}
