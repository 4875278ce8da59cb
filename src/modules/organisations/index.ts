import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

export type { Organisation, Sector, Site } from './domain/organisation.ts'
export { isHereOn, type Staff } from './domain/staff-member.ts'
export { isOpenOn, type Unit, type UnitKind } from './domain/unit.ts'
export { findOrganisation, saveOrganisation } from './store/organisations.store.ts'
export { findSite, listSites, saveSite } from './store/sites.store.ts'
export { findStaff, findStaffByUser, saveStaff, suggestStaff } from './store/staff.store.ts'
export { findUnit, findUnitByCode, listUnits, saveUnit } from './store/units.store.ts'

/** The organisation, its sites, units and staff. */
export const organisations: Module = { name: 'organisations', isForPractice: true, routes, navigation }
