import { Button, Heading, NotificationBanner, Table, Timeline } from '#design/index.ts'
import type { DescribedPart } from '../../domain/described-row.ts'
import type { ListedVersion } from '../../domain/listed-version.ts'
import type { NationalRow } from '../../domain/national-items.ts'
import { type Identity, IdentityBar } from '../identity-bar.view.tsx'
import { RecordInWords } from '../record-in-words.view.tsx'
import { type ListedFile, RecordFiles } from './record-files.view.tsx'
import { LegalItems, NationalItems, type Standing } from './record-items.view.tsx'

type ViewProps = {
  readonly id: string
  readonly date: string
  readonly identity: Identity
  readonly saved: string | null
  readonly recorded: string
  readonly parts: readonly DescribedPart[]
  readonly timeline: readonly {
    readonly when: string
    readonly at: string | undefined
    readonly what: string
    readonly lasted: string
    readonly staff: number
  }[]
  readonly standing: readonly Standing[]
  readonly national: readonly NationalRow[]
  readonly versions: readonly (ListedVersion & { readonly when: string })[]
  readonly files: readonly ListedFile[]
  readonly mayAttach: boolean
  readonly mayAmend: boolean
  readonly mayRestrict: boolean
}

/** The record of an incident: whose, what happened when, all that was said, what is missing, and who wrote it. */
export function ViewIncidentView(props: ViewProps) {
  const { id, date, identity, parts, standing, mayAmend, versions } = props
  const missing = standing.filter(({ state }) => state === 'missing')
  return (
    <>
      {props.saved !== null && <Saved saved={props.saved} missing={missing.length} />}
      <Heading level={1} size="l" text={`Incident of ${date}`} />
      <IdentityBar identity={identity} />
      <p>
        Recorded by {props.recorded}.{' '}
        {versions.length > 1 && <a href="#versions">Amended since: {versions.length} versions are kept.</a>}
      </p>
      {mayAmend && <Button href={`/incidents/${id}/amend`} variant="secondary" text="Amend this record" />}
      {props.mayRestrict && (
        <p>
          <a href={`/incidents/${id}/restrict`}>Who may see this record</a>
        </p>
      )}
      <Heading level={2} size="m" text="What happened when" />
      <Timeline
        entries={props.timeline.map(({ when, at, what, lasted, staff }) => ({
          when,
          at,
          heading: what,
          children: <p>{`${lasted}. ${staff === 1 ? '1 member' : `${staff} members`} of staff recorded.`}</p>,
        }))}
      />
      <Missing missing={missing} mayAmend={mayAmend} />
      <RecordInWords parts={parts.filter(({ key }) => key !== 'who')} />
      <RecordFiles id={id} files={props.files} mayAttach={props.mayAttach} />
      <LegalItems standing={standing} />
      <NationalItems rows={props.national} />
      <Versions id={id} versions={versions} />
    </>
  )
}

function Saved({ saved, missing }: { readonly saved: string; readonly missing: number }) {
  if (saved === 'file') return <Added heading="The file is part of the record" />
  if (saved === 'removal') return <Added heading="The file is removed from the record" />
  const isNew = saved === 'recorded'
  return (
    <NotificationBanner
      variant="success"
      title="Saved"
      heading={isNew ? 'The incident is recorded' : 'The record is amended'}
    >
      <p>
        {isNew
          ? 'It counts in the unit’s figures from now on. Whoever leads the unit can read it.'
          : 'The earlier version is kept, and can be read below.'}
        {missing > 0 && ' What is missing is listed below, and can be added by an amendment.'}
      </p>
    </NotificationBanner>
  )
}

function Added({ heading }: { readonly heading: string }) {
  return <NotificationBanner variant="success" title="Saved" heading={heading} />
}

function Missing({ missing, mayAmend }: { readonly missing: readonly Standing[]; readonly mayAmend: boolean }) {
  if (missing.length === 0) return <p>Everything that the law asks for has an answer.</p>
  return (
    <>
      <Heading
        level={2}
        size="m"
        text={missing.length === 1 ? '1 thing is missing' : `${missing.length} things are missing`}
      />
      {!mayAmend && <p>Tell the person who leads the unit: they can add these.</p>}
      <ul class="nhsuk-list nhsuk-list--bullet">
        {missing.map(({ letter, asks, href }) => (
          <li key={letter}>{href === undefined ? asks : <a href={href}>{asks}</a>}</li>
        ))}
      </ul>
    </>
  )
}

function Versions({ id, versions }: Pick<ViewProps, 'id' | 'versions'>) {
  return (
    <>
      <Heading level={2} size="m" text="Versions" id="versions" />
      <Table
        responsive
        head={[{ text: 'Version' }, { text: 'Written by' }, { text: 'When' }, { text: 'Why' }]}
        rows={versions.map(({ version, madeByName, when, because }) => [
          { html: <a href={`/incidents/${id}/versions/${version}`}>Version {version}</a> },
          madeByName,
          when,
          because ?? 'First recorded',
        ])}
      />
    </>
  )
}
