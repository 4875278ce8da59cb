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
export type KeptForm = TypedForm & { readonly id: Id; readonly keptAt: string }

/** What one user typed in one organisation and could not send: kept, given back, thrown away. Nobody else's is ever seen. */
export type KeptAnswers = {
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

/** The kept answers of `user` in the organisation of `db`. They are encrypted under a key of this user alone. */
export function keptAnswersOf(db: OrganisationDb, user: Id, { secret, hours, now }: Keeping): KeptAnswers {
  const purpose = `kept answers ${db.organisation} ${user}`
  const from = Date.parse(now) - hours * 3_600_000
  const open = ({ id, sealed, wasSent, keptAt }: KeptRow): KeptForm | undefined => {
    const text = Date.parse(keptAt) < from ? undefined : unseal(secret, purpose, sealed)
    const typed: unknown = text === undefined ? undefined : JSON.parse(text)
    return isTyped(typed) ? { ...typed, id, wasSent, keptAt } : undefined
  }
  return {
    keep: async ({ wasSent, ...typed }) => {
      await deleteKeptBefore(db, new Date(from).toISOString())
      const row = { id: newId(), sealed: seal(secret, purpose, JSON.stringify(typed)), wasSent, keptAt: now }
      return (await saveKept(db, user, row, mostKept)) ? row.id : undefined
    },
    find: async (id) => {
      const row = isId(id) ? await findKept(db, user, id) : undefined
      return row && open(row)
    },
    list: async () => (await listKept(db, user)).map(open).filter((form) => form !== undefined),
    discard: (id) => deleteKept(db, user, id),
  }
}

/** Where nothing is kept: a network-only installation has no table for what people type of other people. */
export const nothingKept: KeptAnswers = {
  keep: async () => undefined,
  find: async () => undefined,
  list: async () => [],
  discard: async () => undefined,
}

type Sealed = Omit<TypedForm, 'wasSent'>

function isTyped(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && 'action' in value && 'answers' in value && 'page' in value
}
