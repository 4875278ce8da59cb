import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Jurisdiction } from './jurisdictions/define-jurisdiction.ts'
import type { Kind } from './kinds/define-kind.ts'
import type { Measure } from './measures/define-measure.ts'
import type { Practice } from './practices/define-practice.ts'
import type { Retention } from './retentions/define-retention.ts'
import type { Role } from './roles/define-role.ts'
import type { Synonym } from './synonyms/define-synonym.ts'

/** All that the field knows, as far as this installation offers it: code to entry, in the order for lists. */
export type Catalogue = {
  readonly practices: ReadonlyMap<string, Practice>
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>
  readonly measures: ReadonlyMap<string, Measure>
  readonly retentions: ReadonlyMap<string, Retention>
  readonly roles: ReadonlyMap<string, Role>
  readonly kinds: ReadonlyMap<string, Kind>
  readonly synonyms: ReadonlyMap<string, Synonym>
}

/** Reads every drawer. The folder is the registry: a file that is there is offered, and its name is its code (else it throws). */
export async function readCatalogue(): Promise<Catalogue> {
  const [practices, jurisdictions, measures, retentions, roles, kinds, synonyms] = await Promise.all([
    readDrawer<Practice>('practices'),
    readDrawer<Jurisdiction>('jurisdictions'),
    readDrawer<Measure>('measures'),
    readDrawer<Retention>('retentions'),
    readDrawer<Role>('roles'),
    readDrawer<Kind>('kinds'),
    readDrawer<Synonym>('synonyms'),
  ])
  return { practices: byOrder(practices), jurisdictions, measures, retentions, roles, kinds, synonyms }
}

async function readDrawer<Entry extends { readonly code: string }>(
  drawer: string,
): Promise<ReadonlyMap<string, Entry>> {
  const folder = new URL(`./${drawer}/`, import.meta.url)
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('define-') && !file.endsWith('.test.ts'),
  )
  const entries = await Promise.all(
    files.sort().map(async (file): Promise<readonly [string, Entry]> => {
      const { default: entry }: { default: Entry } = await import(new URL(file, folder).href)
      if (entry.code !== basename(file, '.ts'))
        throw new Error(`catalogue/${drawer}/${file} calls itself "${entry.code}"`)
      return [entry.code, entry]
    }),
  )
  return new Map(entries)
}

function byOrder(practices: ReadonlyMap<string, Practice>): ReadonlyMap<string, Practice> {
  return new Map([...practices].sort(([, a], [, b]) => a.order - b.order))
}
