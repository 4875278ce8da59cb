import { resolve } from 'node:path'
import { newId } from '#basics/id.ts'
import type { Jurisdiction } from '#catalogue/jurisdictions/define-jurisdiction.ts'
import { catalogue } from '#catalogue/offered.ts'
import { findOrganisation, saveOrganisation } from '#modules/organisations/index.ts'
import { findOrganisationByCode, type RegisteredOrganisation } from '#modules/sign-in/index.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { BrokenExtract, type BrokenFile } from '../../domain/import-outcome.ts'
import { headerFile } from '../../domain/mhsds-header.ts'
import { nationalLists } from '../../domain/national-lists.ts'

import { findExtract } from './extract-folder.ts'
import { printJson, printRefusal, printText } from './import-report.ts'
import { readHeader } from './read-header.ts'
import { runImport } from './run-import.ts'

/** `lessen import mhsds DIR`: takes in an extract shaped like the tables of the Mental Health Services Data Set, version 6. */
export const importMhsds: Command = {
  name: 'import mhsds',
  usage: 'DIR --organisation CODE [--create] [--dry-run] [--format json] [--not-held-reasons CODES]',
  says: 'Takes in a national extract (MHSDS tables as CSV). What breaks a rule is left out and reported.',
  run: async (context) => {
    const asked = readAsked(context)
    if (typeof asked === 'string') {
      context.tell(asked)
      return 2
    }
    try {
      return await importAsked(context, asked)
    } catch (fault) {
      printRefusal(context, asked.code, problemsOf(fault), asked.asJson)
      return 2
    }
  },
}

type Asked = {
  readonly folder: string
  readonly code: string
  readonly create: boolean
  readonly dryRun: boolean
  readonly asJson: boolean
  readonly notHeldReasons: readonly string[] | null
}

function readAsked({ words, flags }: CommandContext): Asked | string {
  const [folder, ...others] = words
  const code = flags['organisation']
  if (folder === undefined || others.length > 0)
    return 'Say what to import: lessen import mhsds DIR --organisation CODE'
  if (typeof code !== 'string' || code.trim() === '') return 'Say whose extract it is: --organisation CODE'
  if (flags['format'] !== undefined && flags['format'] !== 'json') return 'The only format to choose is --format json.'
  const reasons = flags['not-held-reasons']
  return {
    folder: resolve(folder),
    code: code.trim(),
    create: flags['create'] === true,
    dryRun: flags['dry-run'] === true,
    asJson: flags['format'] === 'json',
    notHeldReasons: typeof reasons === 'string' ? reasons.split(',').map((one) => one.trim()) : null,
  }
}

async function importAsked(context: CommandContext, asked: Asked): Promise<number> {
  const known = await inIdentity(context.database.identity, (identity) => findOrganisationByCode(identity, asked.code))
  if (known === undefined && !asked.create)
    throw refusal(`There is no organisation ${asked.code} here. Add --create to set it up.`)
  const files = await findExtract(asked.folder)
  const headerAt = files.get(headerFile.name)
  if (headerAt === undefined) throw refusal(`${headerFile.name}.csv is missing.`)
  const provider = known ?? { id: newId(), code: asked.code, name: asked.code, timeZone: 'Europe/London' }
  const law = wardLaw()
  const { outcome, findings } = await runImport(context.database, {
    files,
    header: await readHeader(headerAt, asked.code),
    provider,
    jurisdiction: law.code,
    lists: nationalLists(catalogue.practices.values(), law, asked.notHeldReasons),
    dryRun: asked.dryRun,
    now: context.now,
    tell: context.tell,
    beforeKeeping: (db) => setUpOrganisation(context, db, provider),
  })
  try {
    await (asked.asJson ? printJson : printText)(context, outcome, findings)
  } finally {
    findings.remove()
  }
  return Object.values(outcome.tables).some((counts) => counts.rejected > 0) ? 1 : 0
}

/** The law of a new ward: the first health setting of the catalogue that has wards. */
function wardLaw(): Jurisdiction {
  const law = [...catalogue.jurisdictions.values()].find(
    (one) => one.sector === 'health' && one.unitKinds.includes('ward'),
  )
  if (law === undefined) throw new Error('no health setting of the catalogue has wards')
  return law
}

/**
 * Sets the organisation up where it is new: after everything was loaded, so that a failed import leaves none behind. Its
 * sign-in part is committed first; should the machine stop between the two, the same command makes good.
 */
async function setUpOrganisation(
  context: CommandContext,
  db: OrganisationDb,
  provider: RegisteredOrganisation,
): Promise<void> {
  if ((await findOrganisation(db)) !== undefined) return
  const { id, code, name } = provider
  const organisation = { id, code, name, sector: 'health' } as const
  const saved = await inIdentity(context.database.identity, (identity) => saveOrganisation(db, identity, organisation))
  if (saved !== 'saved') throw refusal(`Another import has just set up ${code}. Run this one again.`)
}

function refusal(says: string): BrokenExtract {
  return new BrokenExtract([{ file: null, row: null, says }])
}

function problemsOf(fault: unknown): readonly BrokenFile[] {
  if (fault instanceof BrokenExtract) return fault.problems
  const why = fault instanceof Error ? fault.message : 'unknown'
  return [{ file: null, row: null, says: `The import failed: ${why}` }]
}
