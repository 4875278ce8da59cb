import { setTimeout as pause } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import { instantFromText } from '#basics/instant.ts'
import { catalogue } from '#catalogue/offered.ts'
import { findOrganisation } from '#modules/organisations/index.ts'
import { findOrganisationByCode, listTeam } from '#modules/sign-in/index.ts'
import type { Announcer, NetworkAnnouncer } from '#platform/audit/announcement.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { type Actor, inOrganisation } from '#platform/tenancy/organisation-db.ts'
import { listOrganisations } from '../empty-database.ts'
import { networkUsers } from './cast.ts'
import { liveThrough } from './demo-eighteen-months.ts'
import { loadDemoNetwork } from './demo-network.ts'
import { type CastScript, castOf, scripts } from './demo-script.ts'
import { register, setUpPlaces, setUpStaff } from './demo-set-up.ts'

/** What the demonstration is loaded with. */
export type DemoSetting = {
  readonly database: Pick<Database, 'app' | 'identity'>
  /** Writes audit rows and facts as the pages do. */
  readonly announcer: Announcer
  readonly networkAnnouncer: NetworkAnnouncer
  /** What this installation holds: records of organisations, what the network offers, or both. */
  readonly mode: Settings['mode']
  /** ISO instant; every date counts back from here. */
  readonly now: string
  tell(text: string): void
}

/**
 * Loads the invented hospital and the invented school: eighteen months back from now, the same story on every day it is
 * loaded. What is there already is left alone, so that a start that was cut short is taken up where it stopped. Of several
 * processes that start at once one loads, and the others wait for it.
 */
export async function loadDemoWorld(setting: DemoSetting): Promise<void> {
  setting.tell('Loading the demonstration: invented people, counted back from today …')
  const turn = await setting.database.identity.connect()
  try {
    while (!(await isOurTurn(turn))) await pause(500)
    if (setting.mode !== 'practice') await loadDemoNetwork({ ...setting, announcer: setting.networkAnnouncer })
    for (const script of setting.mode === 'network' ? [] : scripts) {
      const there = await inIdentity(setting.database.identity, (db) => findOrganisationByCode(db, script.place.code))
      if (!there) await loadOrganisation(setting, castOf(script))
    }
  } finally {
    // Closed, which gives the turn back.
    turn.release(true)
  }
}

/** Asked again and again, because a statement that waits for long is cut. */
async function isOurTurn(turn: PoolClient): Promise<boolean> {
  const { rows } = await turn.query<{ got: boolean }>(
    `select pg_try_advisory_lock(hashtextextended('lessen demonstration', 0)) as got`,
  )
  return rows[0]?.got === true
}

/** Whether nothing is here but, at most, a part of the demonstration: then a start loads what is missing of it. */
export async function isDemonstrationDue(identity: Pool, mode: Settings['mode']): Promise<boolean> {
  if (mode === 'network') return await isTeamDue(identity)
  const codes = (await listOrganisations(identity)).map(({ code }) => code)
  const demo = scripts.map(({ place }): string => place.code)
  return codes.length < demo.length && codes.every((code) => demo.includes(code))
}

/** A network-only installation has no organisation to go by: it is as new as its team. */
async function isTeamDue(identity: Pool): Promise<boolean> {
  const emails = (await inIdentity(identity, listTeam)).map(({ email }) => email)
  const demo = networkUsers.map(({ email }): string => email)
  return emails.length < demo.length && emails.every((email) => demo.includes(email))
}

/** All records in one transaction, then all sign-ins in another: the ids are known beforehand, so either can be repeated. */
async function loadOrganisation({ database, announcer, now }: DemoSetting, cast: CastScript): Promise<void> {
  const opening = { pool: database.app, announcer }
  await inOrganisation(opening, cast.organisation, recorder(cast), async (db) => {
    if (await findOrganisation(db)) return
    const units = await setUpPlaces(db, cast)
    await liveThrough(db, cast, units, await setUpStaff(db, cast), instantFromText(now))
  })
  await inIdentity(database.identity, (db) => register(db, cast, now))
}

/** In whose name the invented incidents were recorded: the first who may. */
function recorder({ accounts }: CastScript): Actor {
  const account = accounts.find(({ role }) => catalogue.roles.get(role)?.permissions.includes('incidents.record'))
  if (!account) throw new Error('nobody in the demonstration may record an incident')
  return { kind: 'user', id: account.id, name: account.name }
}
