import { type Id, isId, newId } from '#basics/id.ts'
import {
  deleteKept,
  deleteKeptBefore,
  findKept,
  type KeptRow,
  listKept,
  saveKept,
} from '#platform/forms/kept-answers.store.ts'
import type { Answers } from '#platform/http/visit.ts'
import { seal, unseal } from '#platform/sessions/sealed-text.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** A form as it was filled in when the session ended or was locked. */
export type TypedForm = {
  /** Where the form goes. */
  readonly action: string
  /** The page it was on, when that is known. */
  readonly page: string | null
  /** What was typed, with the form's own key. */
  readonly answers: Answers
  /** Whether a button had been pressed. */
  readonly wasSent: boolean
}

/** A form that waits for its writer. */
export type KeptForm = TypedForm & {
  readonly id: Id
  readonly keptAt: string
  /** Another each time it is kept: tells whether somebody kept something else since. */
  readonly mark: string
}

/**
 * What became of typing that was to be kept: kept; or not, because other typing is there, because what it goes on from was
 * sent or thrown away meanwhile, or because too much waits.
 */
export type TypingKept =
  | { readonly is: 'kept'; readonly form: KeptForm }
  | { readonly is: 'other'; readonly form: KeptForm }
  | { readonly is: 'gone' }
  | { readonly is: 'full' }

/** What one user typed in one organisation and could not send: kept, given back, thrown away. Nobody else's is ever seen. */
export type KeptAnswers = {
  /**
   * Keeps a form that is being typed and has not been sent, in place of what was kept of it before: `seen` is the mark of
   * that, empty for none. Other typing is never overwritten: two pages with the same form each know only their own.
   */
  keepTyping(form: Omit<TypedForm, 'wasSent'>, seen: string): Promise<TypingKept>
  /** What was typed last into the form that goes to `action`, and never sent. */
  typingFor(action: string): Promise<KeptForm | undefined>
  /** Keeps a form; nothing when forty wait already. */
  keep(form: TypedForm): Promise<Id | undefined>
  find(id: Id): Promise<KeptForm | undefined>
  list(): Promise<readonly KeptForm[]>
  discard(id: Id): Promise<void>
}

/** How many forms may wait for one user: more is no accident. */
export const mostKept = 40

/** How to keep: the installation's secret, how long in hours, and the instant of this request. */
export type Keeping = { readonly secret: string; readonly hours: number; readonly now: string }

/** What is too old is shown to nobody, and thrown away two days later: a clock that is ahead for a while takes nothing away. */
const graceMs = 48 * 3_600_000

/** The kept answers of `user` in the organisation of `db`. They are encrypted under a key of this user alone. */
export function keptAnswersOf(db: OrganisationDb, user: Id, { secret, hours, now }: Keeping): KeptAnswers {
  const purpose = `kept answers ${db.organisation} ${user}`
  const from = Date.parse(now) - hours * 3_600_000
  const room = { most: mostKept, since: new Date(from).toISOString() }
  const open = ({ id, sealed, wasSent, keptAt }: KeptRow): KeptForm | undefined => {
    const text = Date.parse(keptAt) < from ? undefined : unseal(secret, purpose, sealed)
    const typed: unknown = text === undefined ? undefined : JSON.parse(text)
    return isTyped(typed) ? { ...typed, id, wasSent, keptAt, mark: sealed.slice(-22) } : undefined
  }
  const list = async () => (await listKept(db, user)).map(open).filter((form) => form !== undefined)
  const typingFor = async (action: string) => (await list()).find((form) => !form.wasSent && form.action === action)
  const rowOf = (id: Id, { wasSent, ...typed }: TypedForm): KeptRow => {
    return { id, sealed: seal(secret, purpose, JSON.stringify(typed)), wasSent, keptAt: now }
  }
  return {
    typingFor,
    keepTyping: async (typed, seen) => {
      await deleteKeptBefore(db, new Date(from - graceMs).toISOString())
      const there = await typingFor(typed.action)
      // The same page sends again what may have arrived the first time: only its answer was lost.
      const isOwn = there !== undefined && there.answers['_key'] === typed.answers['_key']
      if (!isOwn && (there?.mark ?? '') !== seen) return there ? { is: 'other', form: there } : { is: 'gone' }
      if (there && !(await deleteKept(db, user, there.id))) return { is: 'gone' }
      const page = typed.page ?? there?.page ?? null
      const row = rowOf(there?.id ?? newId(), { ...typed, page, wasSent: false })
      const form = (await saveKept(db, user, row, room)) ? open(row) : undefined
      return form ? { is: 'kept', form } : { is: 'full' }
    },
    keep: async (form) => {
      await deleteKeptBefore(db, new Date(from - graceMs).toISOString())
      const row = rowOf(newId(), form)
      return (await saveKept(db, user, row, room)) ? row.id : undefined
    },
    find: async (id) => {
      const row = isId(id) ? await findKept(db, user, id) : undefined
      return row && open(row)
    },
    list,
    discard: async (id) => void (await deleteKept(db, user, id)),
  }
}

/** Where nothing is kept: a network-only installation has no table for what people type of other people. */
export const nothingKept: KeptAnswers = {
  keepTyping: async () => ({ is: 'full' }),
  typingFor: async () => undefined,
  keep: async () => undefined,
  find: async () => undefined,
  list: async () => [],
  discard: async () => undefined,
}

type Sealed = Omit<TypedForm, 'wasSent'>

function isTyped(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && 'action' in value && 'answers' in value && 'page' in value
}
