import type { FastifyInstance } from 'fastify'
import type { Clock } from '#platform/clock/clock.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'
import type { Log } from '#platform/log/log.ts'

/** All that the app is handed to be built from. */
export type House = {
  readonly settings: Settings
  readonly database: Database
  /** The current moment as an ISO instant. */
  readonly now: Clock
  readonly log: Log
}

/** What src/app.ts offers to the start, in the order in which it is called. */
export type HouseApp = {
  /** Fills an empty database with the demo world, when settings say so. The database is migrated by then. */
  prepare(house: House): Promise<void>
  /** Puts the rooms together behind one server that does not listen yet. */
  buildApp(house: House): Promise<FastifyInstance>
  /** Begins to do what is done by itself, jobs and mail; gives the way to stop. Called once the house answers. */
  work(house: House): Promise<() => Promise<void>>
  /** Lines for the person who started it, printed beneath the address: demo sign-ins. */
  welcome(house: House): Promise<readonly string[]>
}
