import type { Pool } from 'pg'

/** Where a login is answered: an address, or a socket folder with role and database. */
export type Door =
  | { readonly connectionString: string }
  | { readonly host: string; readonly user: string; readonly database: string }

/** The database through its logins. Each pool may only do what its role may. */
export type Database = {
  /** lessen_app: private rows of one organisation at a time, and public content. Sends statements in a pipeline. */
  readonly app: Pool
  /** lessen_identity: users, sessions, memberships and links; no person's record. */
  readonly identity: Pool
  /** lessen_owner: migrations. The web process closes it before the first visitor. */
  readonly owner: Pool
  /** lessen_app without a pipeline: for cursors and COPY, which a pipelined connection refuses. */
  readonly streams: Pool
  /** lessen_app at a copy that may only be read, a little behind; null when there is none. Only `readPublic` asks it. */
  readonly replica: Pool | null
  /** Where lessen_app is answered, for the workers of jobs: they keep connections of their own. */
  readonly jobDoor: Door
  /** Waits for what is running and closes every pool; once is enough, twice does no harm. */
  close(): Promise<void>
}
