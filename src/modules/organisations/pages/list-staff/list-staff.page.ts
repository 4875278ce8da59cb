import { listPage, rowsOnAPage } from '#platform/forms/list-page.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { countStaff, listStaff } from '../../store/staff.store.ts'
import { listUnits } from '../../store/units.store.ts'
import { listStaffView } from './list-staff.view.tsx'

/** The staff of the visitor's places and those who work everywhere, found by a few letters, page by page. */
export async function showListStaff(visit: MemberVisit): Promise<Reply> {
  const { db, places, query } = visit
  const filter = { letters: (query.get('q') ?? '').trim().slice(0, 100), places }
  const at = listPage(query.get('page'), await countStaff(db, filter))
  const [staff, units] = await Promise.all([listStaff(db, filter, at.before, rowsOnAPage), listUnits(db, 'all')])
  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  const maySetUp = visit.may('organisations.set-up')
  return {
    title: 'Staff',
    wide: true,
    body: listStaffView({ letters: filter.letters, at, staff, unitNames, maySetUp }),
  }
}
