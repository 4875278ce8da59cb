import { Heading, InsetText } from '#design/index.ts'
import type { DescribedPart } from '../../domain/described-row.ts'
import type { Difference } from '../../domain/incident-differences.ts'
import { DifferencesTable } from '../differences-table.view.tsx'
import { type Identity, IdentityBar } from '../identity-bar.view.tsx'
import { RecordInWords } from '../record-in-words.view.tsx'

type VersionProps = {
  readonly id: string
  readonly version: number
  readonly currentVersion: number
  readonly date: string
  readonly identity: Identity
  readonly parts: readonly DescribedPart[]
  /** Nothing for the first version. */
  readonly differences: readonly Difference[] | undefined
  readonly made: string
  readonly because: string | null
}

/** One version of a record: who wrote it and why, what it changed, and all it says. */
export function ViewVersionView(props: VersionProps) {
  const { version, currentVersion, date, identity, parts, differences, made, because } = props
  const isOld = version < currentVersion
  return (
    <>
      <Heading level={1} size="l" text={`Version ${version} of the incident of ${date}`} />
      {isOld && <InsetText text={`This is not how the record stands now: version ${currentVersion} is.`} />}
      <IdentityBar identity={identity} />
      <p>
        Written by {made}.{because !== null && ` Why: ${because}`}
      </p>
      {differences !== undefined && (
        <>
          <Heading level={2} size="m" text={`What changed from version ${version - 1}`} />
          <DifferencesTable differences={differences} was={`Version ${version - 1}`} is={`Version ${version}`} />
        </>
      )}
      <RecordInWords parts={parts.filter(({ key }) => key !== 'who')} />
    </>
  )
}
