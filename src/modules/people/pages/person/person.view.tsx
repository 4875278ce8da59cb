import type { VNode } from 'preact'
import { Button, SummaryList, Table, WarningCallout } from '#design/index.ts'
import type { PersonIdentity } from '../../domain/identity.ts'
import { WhoThisIs } from '../who-this-is.tsx'

/** A characteristic as it stands: what it says, and from whom and when. */
export type NotedAnswer = {
  readonly code: string
  readonly name: string
  readonly says: string
  readonly from: string | null
}

/** A stay in words. */
export type WrittenStay = { readonly unit: string; readonly from: string; readonly until: string }

type Shown = {
  readonly who: PersonIdentity
  /** The unit they are in now, or null. */
  readonly here: string | null
  /** Others in the same unit who share a name, each with what tells them apart. */
  readonly namesakes: readonly string[]
  readonly answers: readonly NotedAnswer[]
  readonly stays: readonly WrittenStay[]
  readonly mayChange: boolean
  readonly mayRestrict: boolean
  readonly mayGiveLink: boolean
  readonly mayNote: boolean
  readonly mayAdmit: boolean
  readonly seesIncidents: boolean
  readonly seesWhatIsHeld: boolean
}

/** A person. */
export function personView(shown: Shown): VNode {
  const { who, here, seesIncidents } = shown
  return (
    <>
      <h1>{who.name}</h1>
      <WhoThisIs who={who} name={false} />
      <Namesakes {...shown} />
      <p>{here === null ? 'Is not in a unit now.' : `Is in ${here} now.`}</p>
      <Deeds {...shown} />
      {seesIncidents && (
        <section>
          <h2>Incidents</h2>
          <p>
            <a href={`/incidents?person=${who.id}`}>Incidents of {who.name}</a>
          </p>
        </section>
      )}
      {shown.seesWhatIsHeld && (
        <p>
          <a href={`/privacy/people/${who.id}`}>What is held about {who.name}</a>
        </p>
      )}
      <Characteristics {...shown} />
      <Stays stays={shown.stays} />
      {shown.mayGiveLink && (
        <p>
          <a href={`/people/${who.id}/link`}>Give a link to this record</a>
        </p>
      )}
      {shown.mayRestrict && (
        <p>
          <a href={`/people/${who.id}/restrict`}>Who may see this record</a>
        </p>
      )}
    </>
  )
}

function Namesakes({ namesakes, here }: Shown) {
  if (namesakes.length === 0) return null
  return (
    <WarningCallout heading={{ text: 'Somebody here has a similar name', level: 2 }}>
      <p>Check date of birth and local ID. In {here} there is also:</p>
      <ul>
        {namesakes.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </WarningCallout>
  )
}

function Deeds({ who, here, mayChange, mayAdmit }: Shown) {
  if (!mayChange && !mayAdmit) return null
  return (
    <div class="nhsuk-button-group">
      {mayChange && here !== null && (
        <>
          <Button text="Move to another unit" href={`/people/${who.id}/move`} variant="secondary" />
          <Button text="End the stay" href={`/people/${who.id}/discharge`} variant="secondary" />
        </>
      )}
      {mayAdmit && <Button text="Admit" href={`/people/${who.id}/admit`} variant="secondary" />}
      {mayChange && <Button text="Change details" href={`/people/${who.id}/change`} variant="secondary" />}
    </div>
  )
}

function Characteristics({ who, answers, mayNote }: Shown) {
  return (
    <section>
      <h2>What they say of themselves</h2>
      <p>Noted away from any incident. The latest answer holds; earlier ones are kept.</p>
      <SummaryList
        rows={answers.map(({ code, name, says, from }) => ({
          key: name,
          value: {
            html: (
              <>
                {says}
                {from && <div class="nhsuk-hint">{from}</div>}
              </>
            ),
          },
          ...(mayNote
            ? {
                actions: {
                  items: [
                    { href: `/people/${who.id}/characteristics/${code}`, text: 'Note', visuallyHiddenText: name },
                  ],
                },
              }
            : {}),
        }))}
      />
    </section>
  )
}

function Stays({ stays }: Pick<Shown, 'stays'>) {
  return (
    <section>
      <h2>Stays</h2>
      {stays.length === 0 ? (
        <p>No stays yet.</p>
      ) : (
        <Table
          caption={{ text: 'Stays, the latest first', classes: 'nhsuk-u-visually-hidden' }}
          responsive
          head={['Unit', 'From', 'Until'].map((text) => ({ text }))}
          rows={stays.map(({ unit, from, until }) => [
            { text: unit, header: 'Unit' },
            { text: from, header: 'From' },
            { text: until, header: 'Until' },
          ])}
        />
      )}
    </section>
  )
}
