import { longDate, shortDate } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import { listUnits, type Unit } from '#modules/organisations/index.ts'
import { findPerson, writtenName } from '#modules/people/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { countedExactly, type IncidentFilter, type ListedIncident } from '../../domain/incident-filter.ts'
import { countIncidents, listIncidents } from '../../store/list-incidents.store.ts'
import { wordingFor } from '../incident-wording.page.ts'
import { hrefOfPage, hrefWithout, readListQuery } from './list-filter.form.ts'
import { type IncidentLine, ListIncidentsView } from './list-incidents.view.tsx'

/** GET /incidents: the records within the visitor's places, newest first, as far as the filters of the address say. */
export async function showIncidents(visit: MemberVisit): Promise<Reply> {
  const { query } = visit
  const { filter, place, problems } = readListQuery(query, visit.user.id)
  const [units, page, count] = await Promise.all([
    listUnits(visit.db, visit.places),
    listIncidents(visit.db, visit.places, filter, place),
    countIncidents(visit.db, visit.places, filter),
  ])
  const chosen = await chosenFilters(visit, filter, units)
  const body = ListIncidentsView({
    asked: (name) => query.get(name) ?? '',
    problem: (field) => problems.find((one) => one.field === field)?.says,
    problems,
    units: units.map(({ id, name }) => ({ id, name })),
    practices: [...catalogue.practices.values()].map(({ code, name }) => ({ code, name })),
    chosen,
    count: countInWords(count),
    isEmpty: count === 0,
    incidents: page.incidents.map((incident) => lineOf(incident, units)),
    newer: page.newer && hrefOfPage(query, 'newer', page.newer),
    older: page.older && hrefOfPage(query, 'older', page.older),
    mayRecord: visit.may('incidents.record'),
  })
  return {
    title: 'Incidents',
    body,
    wide: true,
    problems: problems.length,
    ...(problems.length > 0 ? { status: 422 } : {}),
  }
}

function countInWords(count: number): string {
  if (count > countedExactly) return `More than ${countedExactly.toLocaleString('en-GB')} incidents`
  return count === 1 ? '1 incident' : `${count.toLocaleString('en-GB')} incidents`
}

function lineOf(incident: ListedIncident, units: readonly Unit[]): IncidentLine {
  const wording = wordingFor(units, incident.unitId)
  const { personName, personIdentifier, bornOn, startedOn, startedTime, unitId } = incident
  return {
    href: `/incidents/${incident.id}`,
    day: shortDate(startedOn),
    time: startedTime === null ? 'time not known' : startedTime.slice(0, 5),
    name: personName ?? `Person ${personIdentifier}`,
    identifiers: `${personIdentifier}, ${bornOn === null ? 'date of birth not known' : `born ${shortDate(bornOn)}`}`,
    unit: unitId === null ? 'Unit not known' : wording.unit(unitId),
    practices: incident.practices.map((code) => wording.practice(code)).join(', ') || 'Not known',
    interventions: incident.interventions,
    recordedBy: incident.recordedByName,
    isIncomplete: incident.isIncomplete,
  }
}

async function chosenFilters(visit: MemberVisit, filter: IncidentFilter, units: readonly Unit[]) {
  const { query } = visit
  const person = filter.person === undefined ? undefined : await findPerson(visit.db, visit.places, filter.person)
  const unit = units.find(({ id }) => id === filter.unit)
  const dayNames = (name: string) => ['day', 'month', 'year'].map((box) => `${name}-${box}`)
  const all = [
    filter.unit !== undefined && { text: unit?.name ?? 'Another unit', names: ['unit'] },
    filter.person !== undefined && {
      text: person === undefined ? 'One person' : writtenName(person),
      names: ['person'],
    },
    filter.practice !== undefined && {
      text: catalogue.practices.get(filter.practice)?.name ?? filter.practice,
      names: ['practice'],
    },
    filter.from !== undefined && { text: `From ${longDate(filter.from)}`, names: dayNames('from') },
    filter.to !== undefined && { text: `To ${longDate(filter.to)}`, names: dayNames('to') },
    filter.recordedBy !== undefined && { text: 'Recorded by me', names: ['mine'] },
    filter.incomplete === true && { text: 'Something missing', names: ['missing'] },
  ]
  return all.flatMap((one) => (one ? [{ text: one.text, removeHref: hrefWithout(query, ...one.names) }] : []))
}
