import type { VNode } from 'preact'
import { EmptyState, FilterPanel, Select } from '#design/index.ts'

type Line = {
  readonly href: string
  readonly name: string
  readonly says: string
  readonly helpsWith: string
  readonly about: string
}
type Choice = { readonly value: string; readonly text: string; readonly isChosen: boolean }

/** What the directory shows. */
export type DirectoryShown = {
  readonly people: readonly Line[]
  readonly bodies: readonly Line[]
  readonly nations: readonly Choice[]
  readonly sectors: readonly Choice[]
  readonly roles: readonly Choice[]
  readonly isNarrowed: boolean
}

/** People and bodies of the network. */
export function listDirectoryView({ people, bodies, nations, sectors, roles, isNarrowed }: DirectoryShown): VNode {
  return (
    <>
      <h1>Directory</h1>
      <p class="nhsuk-lede-text">Who is who in the network, and what they can help with.</p>
      <p>People are listed only while they agree to it. They can have themselves taken off at any time.</p>
      {nations.length + sectors.length + roles.length > 0 && (
        <FilterPanel
          action="/directory"
          label="Find somebody"
          open={isNarrowed}
          {...(isNarrowed && { clearHref: '/directory' })}
        >
          <Choices name="nation" label="Nation" choices={nations} />
          <Choices name="sector" label="Sector" choices={sectors} />
          <Choices name="role" label="Role" choices={roles} />
        </FilterPanel>
      )}
      {people.length + bodies.length === 0 && (
        <EmptyState heading={isNarrowed ? 'Nobody fits all of that' : 'Nobody is listed yet'}>
          <p>{isNarrowed ? <a href="/directory">Show everybody</a> : 'People are listed once they have agreed.'}</p>
        </EmptyState>
      )}
      <Lines title="People" lines={people} />
      <Lines title="Bodies" lines={bodies} />
    </>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="nhsuk-list lessen-found">
        {lines.map(({ href, name, says, helpsWith, about }) => (
          <li key={href}>
            <h3 class="nhsuk-heading-s">
              <a href={href}>{name}</a>
            </h3>
            <p>{says}</p>
            {helpsWith !== '' && (
              <p>
                <strong>Can help with:</strong> {helpsWith}
              </p>
            )}
            <p class="lessen-found__about">{about}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Choices({ name, label, choices }: { name: string; label: string; choices: readonly Choice[] }) {
  return (
    <Select
      name={name}
      label={label}
      items={[
        { value: '', text: 'All' },
        ...choices.map(({ value, text, isChosen }) => ({ value, text, selected: isChosen })),
      ]}
    />
  )
}
