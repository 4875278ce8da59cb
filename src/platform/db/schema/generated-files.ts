import { join } from 'node:path'
import type { Pool } from 'pg'
import { houseRoot } from '#platform/config/house-root.ts'
import { writeSettingsPage } from '#platform/config/write-settings-page.ts'
import { readSchema } from '#platform/db/schema/read-schema.ts'
import { writeDataDictionary } from '#platform/db/schema/write-data-dictionary.ts'
import { writeRowTypes } from '#platform/db/schema/write-row-types.ts'
import { type KeepingRule, writeWhatIsKept } from '#platform/db/schema/write-what-is-kept.ts'

/** A file that is made from something else, with the text it should have. */
export type GeneratedFile = { readonly path: string; readonly text: string }

/** The files made from the migrated database, the retention rules and the list of settings, as they should be now. */
export async function generatedFiles(owner: Pool, rules: readonly KeepingRule[]): Promise<GeneratedFile[]> {
  const tables = await readSchema(owner)
  const at = (path: string) => join(houseRoot, path)
  return [
    { path: at('src/platform/db/schema.generated.ts'), text: writeRowTypes(tables) },
    { path: at('docs/developing/data-dictionary.md'), text: writeDataDictionary(tables) },
    { path: at('docs/assurance/what-is-kept.md'), text: writeWhatIsKept(tables, rules) },
    { path: at('docs/running/settings.md'), text: writeSettingsPage() },
  ]
}
