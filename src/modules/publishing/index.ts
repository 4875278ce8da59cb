import type { Module } from '#platform/http/module.ts'
import { keepTime } from './jobs/keep-time.job.ts'

export { excerpt, Markup, type MarkupProps, plainText, problemsInMarkup } from '#design/index.ts'
export { entryPublished, entrySaved, entryWithdrawn } from './announcements.ts'
export { aroundEntry } from './around-entry.ts'
export { byActor } from './by-actor.ts'
export {
  contentOf,
  type Details,
  type EntryContent,
  emptyContent,
  type Json,
  type ListedEntry,
  type PublishedEntry,
  type Twin,
  type WrittenEntry,
} from './domain/entry.ts'
export {
  type EntryHead,
  type EntryVersion,
  hasDraft,
  isWithdrawn,
  stateOf,
  type VersionState,
} from './domain/entry-head.ts'
export {
  type CommonField,
  type EntryAround,
  type FieldKind,
  type ShapeField,
  usualCommonFields,
} from './domain/shape-field.ts'
export { type OneVersion, type Published, publishEntry } from './publish-entry.ts'
export { type SavedDraft, saveDraft, type WrittenDraft } from './save-draft.ts'
export { proposeEntry, type Scheduled, scheduleEntry, unscheduleEntry } from './schedule-entry.ts'
export { pathOf, type Shape } from './shape.ts'
export {
  countPublished,
  findPublished,
  isPublic,
  listByCodes,
  listedColumns,
  listPublished,
  listRelated,
  type PublishedPage,
  type PublishedQuery,
} from './store/find-published.store.ts'
export { listNeedingTwo, needsTwo, setNeedsTwo } from './store/shape-rules.store.ts'
export { stemsOf } from './store/stems.store.ts'
export { addStep, type By, type EntryStep, listSteps, type StepName } from './store/steps.store.ts'
export { findHead, findHeadByCode, findVersion, holdEntry, listVersions } from './store/versions.store.ts'
export { relateTakenIn, type TakenIn, type TakingIn, takeInEntry } from './take-in-entry.ts'
export { setPublicUntil, withdrawEntry } from './withdraw-entry.ts'

/** All content of the network, whatever its shape: its versions, and which of them is public. */
export const publishing: Module = { name: 'publishing', isForNetwork: true, routes: [], jobs: [keepTime] }
