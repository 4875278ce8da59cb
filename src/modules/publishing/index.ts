import type { Module } from '#platform/http/module.ts'
import { keepTime } from './jobs/keep-time.job.ts'

export { excerpt, Markup, type MarkupProps, plainText, problemsInMarkup } from '#design/index.ts'
export { entryMoved, entryPublished, entrySaved, entryWithdrawn } from './announcements.ts'
export { aroundEntry } from './around-entry.ts'
export { byActor } from './by-actor.ts'
export { type ChangedCode, changeCode } from './change-code.ts'
export { byClosing, type Closing, closingInWords, isOpenOn } from './domain/closing.ts'
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
export { codeOfName } from './domain/name-code.ts'
export { networkDayOf, type ShownDay, shownDayOf } from './domain/network-day.ts'
export {
  type CommonField,
  type EntryAround,
  type FieldKind,
  type ShapeField,
  usualCommonFields,
} from './domain/shape-field.ts'
export { hrefOfEntry } from './domain/shape-folders.ts'
export { writtenCode } from './domain/written-code.ts'
export { kindsWrittenAs } from './kinds-of-shape.ts'
export { answers, wholeRows } from './pages/detail-answers/detail-answers.form.ts'
export { lineOfEntry } from './pages/entry-lines/entry-lines.page.ts'
export { type EntryLineProps, EntryLines } from './pages/entry-lines/entry-lines.view.tsx'
export { entryFrameOf } from './pages/public-entry/entry-frame.page.ts'
export { EntryTopics } from './pages/public-entry/entry-topics.view.tsx'
export { entryPage, entryRoutes, showEntry, twinRoutes } from './pages/public-entry/public-entry.page.ts'
export { type EntryFrame, PublicEntry } from './pages/public-entry/public-entry.view.tsx'
export { findByWords, type OneVersion, type Published, publishEntry } from './publish-entry.ts'
export { type NextReview, putReviewOff, reviewEntry } from './review-entry.ts'
export { type SavedDraft, saveDraft, type WrittenDraft } from './save-draft.ts'
export { proposeEntry, type Scheduled, scheduleEntry, unscheduleEntry } from './schedule-entry.ts'
export { pathOf, type Shape } from './shape.ts'
export { type ArchiveCount, type EntryArchive, readArchive } from './store/archive.store.ts'
export {
  countPublished,
  findPublished,
  isPublic,
  listedColumns,
  listPublished,
  listRelated,
  mapByCodes,
  mapDetails,
  type PublishedPage,
  type PublishedQuery,
} from './store/find-published.store.ts'
export {
  type DeskEntry,
  type EntryQuery,
  listEntries,
  listTopics,
  type Standing,
  setOwner,
  standings,
  unknownCodes,
} from './store/list-entries.store.ts'
export { type DueReview, findReviewOn, listReviews, type ReviewTime, reviewTimes } from './store/reviews.store.ts'
export { listNeedingTwo, needsTwo, setNeedsTwo } from './store/shape-rules.store.ts'
export { stemsOf } from './store/stems.store.ts'
export { addStep, type By, type EntryStep, listSteps, type StepName } from './store/steps.store.ts'
export { findHead, findHeadByCode, findVersion, holdEntry, listVersions } from './store/versions.store.ts'
export { relateTakenIn, type TakenIn, type TakingIn, takeInEntry } from './take-in-entry.ts'
export { setPublicUntil, withdrawEntry } from './withdraw-entry.ts'

/** All content of the network, whatever its shape: its versions, and which of them is public. */
export const publishing: Module = { name: 'publishing', isForNetwork: true, routes: [], jobs: [keepTime] }
