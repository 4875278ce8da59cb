import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { howLong } from '#catalogue/how-long.ts'
import { catalogue } from '#catalogue/offered.ts'
import { openTemporary } from '#platform/db/embedded/open-temporary.ts'
import { generatedFiles } from '#platform/db/schema/generated-files.ts'

const rules = [...catalogue.retentions.values()].map((rule) => ({ ...rule, howLong: howLong(rule) }))
const temporary = await openTemporary()
for (const { path, text } of await generatedFiles(temporary.database.owner, rules)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  process.stdout.write(`${path}\n`)
}
await temporary.close()
