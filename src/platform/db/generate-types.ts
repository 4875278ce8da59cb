import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { openTemporary } from '#platform/db/embedded/open-temporary.ts'
import { generatedFiles } from '#platform/db/schema/generated-files.ts'

const temporary = await openTemporary()
for (const { path, text } of await generatedFiles(temporary.database.owner)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  process.stdout.write(`${path}\n`)
}
await temporary.close()
