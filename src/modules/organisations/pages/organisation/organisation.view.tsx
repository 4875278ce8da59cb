import type { VNode } from 'preact'
import { shortDate } from '#basics/written-time.ts'
import { Button, EmptyState, SummaryList, Table, Tag } from '#design/index.ts'
import type { Organisation, Site } from '../../domain/organisation.ts'
import type { Unit } from '../../domain/unit.ts'

type Shown = {
  readonly organisation: Organisation
  readonly sites: readonly Site[]
  readonly units: readonly Unit[]
  readonly staff: number
  /** Code to name of each law that the catalogue offers. */
  readonly laws: ReadonlyMap<string, string>
  readonly maySetUp: boolean
}

/** The organisation: what it is, its units by site, and the way to its staff. */
export function organisationView(shown: Shown): VNode {
  const { organisation, staff, maySetUp } = shown
  const change = maySetUp
    ? { items: [{ href: '/organisation/change', text: 'Change', visuallyHiddenText: 'the organisation' }] }
    : undefined
  return (
    <>
      <h1>{organisation.name}</h1>
      <SummaryList
        rows={[
          { key: 'Code', value: organisation.code, ...(change ? { actions: change } : {}) },
          { key: 'Sector', value: capitalised(organisation.sector) },
          ...(maySetUp ? [{ key: 'Signing in', value: { html: secondStepLink } }] : []),
          { key: 'Staff', value: { html: <a href="/staff">{staff === 1 ? '1 person' : `${staff} people`}</a> } },
          ...(maySetUp
            ? [{ key: 'Mail', value: { html: <a href="/organisation/mail">Quiet hours and addresses</a> } }]
            : []),
        ]}
      />
      <Units {...shown} />
      {maySetUp && (
        <div class="nhsuk-button-group">
          <Button text="Add a unit" href="/units/new" />
          <Button text="Add a site" href="/sites/new" variant="secondary" />
        </div>
      )}
    </>
  )
}

function Units(shown: Shown) {
  const { sites, units, maySetUp } = shown
  if (units.length === 0 && sites.length === 0) return <NoUnits maySetUp={maySetUp} />
  const apart = units.filter((unit) => !sites.some((site) => site.id === unit.siteId))
  const shownSites = sites.filter((site) => maySetUp || units.some((unit) => unit.siteId === site.id))
  return (
    <>
      {shownSites.map((site) => (
        <section key={site.id}>
          <h2>{site.name}</h2>
          {maySetUp && (
            <p>
              {site.code && <>Site code {site.code}. </>}
              <a href={`/sites/${site.id}/change`}>
                Change<span class="nhsuk-u-visually-hidden"> {site.name}</span>
              </a>
            </p>
          )}
          <UnitTable
            {...shown}
            name={`Units at ${site.name}`}
            units={units.filter((unit) => unit.siteId === site.id)}
          />
        </section>
      ))}
      {apart.length > 0 && (
        <section>
          <h2>Not at a site</h2>
          <UnitTable {...shown} name="Units not at a site" units={apart} />
        </section>
      )}
    </>
  )
}

function NoUnits({ maySetUp }: { readonly maySetUp: boolean }) {
  return (
    <EmptyState heading="No units yet">
      <p>
        A unit is a ward, a home, a class or a school: where people stay and incidents happen.{' '}
        {maySetUp ? 'Add the first one below.' : 'The person who looks after the organisation here can add them.'}
      </p>
    </EmptyState>
  )
}

function UnitTable({ name, units, laws, maySetUp }: Shown & { readonly name: string }) {
  if (units.length === 0) return <p>No units here yet.</p>
  return (
    <Table
      caption={{ text: name, classes: 'nhsuk-u-visually-hidden' }}
      responsive
      firstCellIsHeader
      head={[...['Name', 'Code', 'Kind', 'Beds or places', 'Law'].map((text) => ({ text })), maySetUp && changeHead]}
      rows={units.map((unit) => [
        { html: <UnitName unit={unit} />, header: 'Name' },
        { text: unit.code, header: 'Code' },
        { text: capitalised(unit.kind), header: 'Kind' },
        { text: unit.beds === null ? 'None' : String(unit.beds), header: 'Beds or places' },
        { text: laws.get(unit.jurisdiction) ?? unit.jurisdiction, header: 'Law' },
        maySetUp && { html: <ChangeLink unit={unit} /> },
      ])}
    />
  )
}

/** The links say what they do: their column is named for those who cannot see that it is one. */
const changeHead = { html: <span class="nhsuk-u-visually-hidden">Change</span> }

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

function UnitName({ unit }: { readonly unit: Unit }) {
  return (
    <>
      {unit.name} {unit.closedOn && <Tag colour="grey" text={`Closed from ${shortDate(unit.closedOn)}`} />}
    </>
  )
}

function ChangeLink({ unit }: { readonly unit: Unit }) {
  return (
    <a href={`/units/${unit.id}/change`}>
      Change<span class="nhsuk-u-visually-hidden"> {unit.name}</span>
    </a>
  )
}

const secondStepLink = (
  <>
    <p>
      <a href="/organisation/second-step">Who needs a second step</a>
    </p>
    <p>
      <a href="/organisation/sign-in-provider">Your organisation’s own sign-in</a>
    </p>
  </>
)
