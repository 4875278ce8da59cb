import { WarningCallout } from '#design/index.ts'
import type { PersonIdentity } from '../../domain/identity.ts'

type Props = {
  readonly alike: {
    readonly shown: readonly { readonly who: PersonIdentity; readonly why: 'NHS number' | 'name and birth' }[]
    readonly hidden: number
  }
}

/** A warning that somebody may be known already, with all that tells them apart. Nothing when nobody is. */
export function PeopleAlikeWarning({ alike: { shown, hidden } }: Props) {
  if (shown.length + hidden === 0) return null
  return (
    <WarningCallout heading={{ text: 'This person may be here already', level: 2 }}>
      {shown.length > 0 && (
        <ul>
          {shown.map(({ who, why }) => (
            <li key={who.id}>
              <a href={`/people/${who.id}`}>{who.name}</a>, born {who.born}, local ID {who.localId}, NHS number{' '}
              {who.nhsNumber}.{' '}
              {why === 'NHS number' ? 'Has the same NHS number.' : 'Was born on the same day and shares a name.'}
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <p>
          {hidden === 1 ? 'One person' : `${hidden} people`} in units you do not work in may be the same. Ask there
          before you add a second record.
        </p>
      )}
    </WarningCallout>
  )
}
