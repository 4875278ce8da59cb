import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { howLong } from '#catalogue/how-long.ts'
import { catalogue } from '#catalogue/offered.ts'
import { houseRoot } from '#platform/config/house-root.ts'
import { openTemporary } from '#platform/db/embedded/open-temporary.ts'
import { generatedFiles } from '#platform/db/schema/generated-files.ts'
import { methodsPage } from './write-methods-page.ts'
import { whoMayWhatPage } from './write-who-may-what.ts'

const rules = [...catalogue.retentions.values()].map((rule) => ({ ...rule, howLong: howLong(rule) }))
const temporary = await openTemporary()
const whoMayWhat = { path: join(houseRoot, 'docs/developing/who-may-what.md'), text: whoMayWhatPage() }
const methods = { path: join(houseRoot, 'docs/developing/methods.md'), text: await methodsPage() }
for (const { path, text } of [...(await generatedFiles(temporary.database.owner, rules)), whoMayWhat, methods]) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  process.stdout.write(`${path}\n`)
}
await temporary.close()
