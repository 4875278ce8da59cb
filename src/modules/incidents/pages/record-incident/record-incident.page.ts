import { isId, newId } from '#basics/id.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { deleteDraft, findDraft, listDrafts } from '#platform/forms/drafts.store.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { incidentRecorded } from '../../announcements.ts'
import { findIncident } from '../../store/find-incident.store.ts'
import { saveIncident } from '../../store/save-incident.store.ts'
import { checkPage } from '../check-incident/check-answers.page.ts'
import { formState } from '../incident-form/form-state.page.ts'
import { withIds } from '../incident-form/kept-answers.page.ts'
import { type Understood, understandForm } from '../incident-form/understand-form.page.ts'
import { AlreadySavedView, NoUnitView, RecordIncidentView } from './record-incident.view.tsx'

/** The form's name among drafts. */
export const recordForm = 'record-incident'

const purpose = { may: 'incidents.record', earlier: null } as const

/** GET /incidents/new?unit=: an empty form. Its draft, and later the record, has the id that is made here. */
export async function showRecordIncident(visit: MemberVisit): Promise<Reply> {
  const person = visit.query.get('person') ?? ''
  const answers = withIds({ unit: visit.query.get('unit') ?? '', ...(isId(person) ? { person } : {}) })
  const understood = await understandForm(visit, answers, purpose)
  if (understood.units.length === 0) return { title: 'Record an incident', body: NoUnitView() }
  const drafts = await listDrafts(visit.db, visit.user.id, recordForm)
  return await formPage(visit, understood, [], { id: newId(), savedAt: undefined, unfinished: drafts.length })
}

/** GET /incidents/new/:draft: the form as it was left. */
export async function showUnfinishedRecord(visit: MemberVisit): Promise<Reply> {
  const id = visit.params['draft']
  const draft = isId(id) ? await findDraft(visit.db, visit.user.id, id) : undefined
  if (draft === undefined || draft.form !== recordForm) return nothingHere
  const understood = await understandForm(visit, draft.answers, purpose)
  const page = await formPage(visit, understood, [], { id: draft.id, savedAt: draft.savedAt, unfinished: 0 })
  return { ...page, title: 'Carry on recording an incident' }
}

/** POST /incidents: keeps the record whose answers were checked. Sent twice it is one record. */
export async function submitRecordIncident(visit: MemberVisit): Promise<Reply> {
  const id = answer(visit.form, 'draft')
  const draft = isId(id) ? await findDraft(visit.db, visit.user.id, id) : undefined
  if (draft === undefined || draft.form !== recordForm) return await alreadyThere(visit, id)
  const understood = await understandForm(visit, draft.answers, purpose)
  if (!understood.incident.ok) return await refusedForm(visit, understood, understood.incident.problems, draft)
  if (draft.savedAt !== answer(visit.form, 'checked')) {
    return await checkPage(visit, understood, understood.incident.value, draft, 'changed')
  }
  const incident = understood.incident.value
  const outcome = await saveIncident(visit.db, id, incident)
  if (outcome === 'other content')
    return { title: 'This record was saved before', status: 409, body: AlreadySavedView({ id }) }
  await deleteDraft(visit.db, visit.user.id, id)
  const news = { version: 1, person: incident.personId, interventions: incident.interventions.length }
  if (outcome === 'saved') await visit.db.announce(incidentRecorded(id, incident.unitId, news))
  return { location: `/incidents/${id}?saved=recorded` }
}

/** The form again with its problems; what was typed is in the draft. */
export async function refusedForm(
  visit: MemberVisit,
  understood: Understood,
  problems: readonly Problem[],
  draft: { readonly id: string; readonly savedAt: string },
): Promise<Reply> {
  const page = await formPage(visit, understood, problems, { id: draft.id, savedAt: draft.savedAt, unfinished: 0 })
  return { ...page, status: 422, keepsWrites: true, problems: problems.length }
}

type Form = { readonly id: string; readonly savedAt: string | undefined; readonly unfinished: number }

async function formPage(visit: MemberVisit, understood: Understood, problems: readonly Problem[], form: Form) {
  const state = await formState(visit, understood, problems, {
    action: '/incidents/check',
    autosave: `/incidents/drafts/${form.id}?${new URLSearchParams({ seen: form.savedAt ?? '' })}`,
    hidden: { draft: form.id },
    savedAt: form.savedAt && clockOf(visit, form.savedAt),
  })
  return { title: 'Record an incident', body: RecordIncidentView({ form: state, unfinished: form.unfinished }) }
}

/** What the clock on the wall showed when the draft was saved. */
export function clockOf(visit: MemberVisit, savedAt: string): string {
  return wallClockOf(instantFromText(savedAt), visit.membership.organisation.timeZone).time.slice(0, 5)
}

/** Sent again after it was saved, from another tab or after going back: the record is there, and that is the answer. */
export async function alreadyThere(visit: MemberVisit, id: string): Promise<Reply> {
  const there = isId(id) ? await findIncident(visit.db, visit.places, id) : undefined
  return there === undefined ? nothingHere : { location: `/incidents/${id}?saved=recorded` }
}
