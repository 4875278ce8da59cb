import { ok, type Result, refused } from '#basics/result.ts'
import type { AskedSettings } from '#platform/config/settings.ts'
import { type ConnectWay, connect, type Doors } from '#platform/db/connect.ts'
import { durabilityProblem } from '#platform/db/durability.ts'
import type { Claim } from '#platform/db/embedded/claim.ts'
import { titleOf } from '#platform/db/embedded/cluster.ts'
import { findPrograms } from '#platform/db/embedded/programs.ts'
import { supervise } from '#platform/db/embedded/supervise.ts'
import type { OpenDatabase } from '#platform/db/open-database.ts'
import { houseDatabase, prepareRoles, roleNames } from '#platform/db/roles.ts'

/** What starting our own PostgreSQL needs. `durable` is false in tests only. */
export type EmbeddedWay = ConnectWay & { readonly durable?: boolean; readonly giveUp: (why: string) => void }

/** Starts PostgreSQL in a data folder that this process holds, makes the roles, and connects. */
export async function openEmbedded(
  claim: Claim,
  settings: Pick<AskedSettings, 'pgBin'>,
  way: EmbeddedWay,
): Promise<Result<OpenDatabase, string>> {
  const programs = await findPrograms(settings.pgBin, claim.user)
  if (!programs.ok) return programs
  const { folders, user } = claim
  const cluster = {
    programs: programs.value,
    folders,
    user,
    title: titleOf(folders.data),
    durable: way.durable ?? true,
  }
  const postgres = await supervise(cluster, way.log, way.giveUp)
  if (!postgres.ok) return postgres

  await prepareRoles(folders.run)
  const database = connect(doorsOver(folders.run, houseDatabase), way)
  const close = async () => {
    await database.close()
    await postgres.value.stop()
    claim.lock.release()
  }
  const problem = cluster.durable ? await durabilityProblem(database) : null
  if (problem === null) return ok({ database, close })
  await close()
  return refused(problem)
}

/** The doors of the three roles over the socket in `runFolder`. */
export function doorsOver(runFolder: string, database: string): Doors {
  const door = (user: string) => ({ host: runFolder, user, database })
  return { app: door(roleNames.app), identity: door(roleNames.identity), owner: door(roleNames.owner) }
}
