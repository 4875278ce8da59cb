import type { VNode } from 'preact'
import type { Id } from '#basics/id.ts'
import { shortDate } from '#basics/written-time.ts'
import { Button, EmptyState, PageLinks, SearchInput, Table, Tag } from '#design/index.ts'
import { type ListPage } from '#platform/forms/list-page.ts'
import type { Staff } from '../../domain/staff-member.ts'

type Shown = {
  readonly letters: string
  readonly at: ListPage
  readonly staff: readonly Staff[]
  readonly unitNames: ReadonlyMap<Id, string>
  readonly maySetUp: boolean
}

/** A list of staff with a search box. */
export function listStaffView(shown: Shown): VNode {
  const { letters, at, staff, maySetUp } = shown
  return (
    <>
      <h1>Staff</h1>
      {maySetUp && <Button text="Add a member of staff" href="/staff/new" />}
      <form method="get" action="/staff" role="search">
        <SearchInput name="q" label="Find by a few letters of a name" value={letters} />
      </form>
      {staff.length === 0 ? <NobodyHere letters={letters} /> : <StaffTable {...shown} />}
      <PageLinks at={at} href={(page) => `/staff?${new URLSearchParams({ q: letters, page: String(page) })}`} />
    </>
  )
}

function NobodyHere({ letters }: { readonly letters: string }) {
  if (letters === '')
    return (
      <EmptyState heading="No staff yet">
        <p>Staff are added with name and job title: both are recorded on each incident they took part in.</p>
      </EmptyState>
    )
  return (
    <EmptyState heading={`Nobody found for “${letters}”`}>
      <p>
        Check the spelling, or try fewer letters. <a href="/staff">Show all staff</a>
      </p>
    </EmptyState>
  )
}

function StaffTable({ staff, unitNames }: Shown) {
  return (
    <Table
      caption={{ text: 'Staff', classes: 'nhsuk-u-visually-hidden' }}
      responsive
      firstCellIsHeader
      head={[{ text: 'Name' }, { text: 'Job title' }, { text: 'Works in' }]}
      rows={staff.map((one) => [
        { html: <StaffName staff={one} />, header: 'Name' },
        { text: one.jobTitle, header: 'Job title' },
        { text: worksIn(one, unitNames), header: 'Works in' },
      ])}
    />
  )
}

function StaffName({ staff }: { readonly staff: Staff }) {
  return (
    <>
      <a href={`/staff/${staff.id}`}>{staff.name}</a>{' '}
      {staff.endedOn && <Tag colour="grey" text={`Left ${shortDate(staff.endedOn)}`} />}
    </>
  )
}

/** The names of the units somebody works in, or that it is all of them. */
export function worksIn({ units }: Pick<Staff, 'units'>, unitNames: ReadonlyMap<Id, string>): string {
  if (units.length === 0) return 'The whole organisation'
  return units.map((unit) => unitNames.get(unit) ?? 'A unit').join(', ')
}
