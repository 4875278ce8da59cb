import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addMedia, findMedia, mediaPath, servedName } from '#modules/media/index.ts'
import { kindWithCode } from '#platform/files/file-kinds.ts'
import { workQueue } from '#platform/sessions/work-queue.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'

const id = '0190a0b0-0000-7000-8000-00000000d003'
const name = 'whose-rule-is-it'
const says = `Whose rule is it? What was said. This is demo content: nobody here is real.

Robin: Every rule on our ward had somebody who once needed it. Most of them have gone home.
Ashley: So we asked of each rule: who is it for, today?
Robin: Nine of fourteen were for nobody.
`

/** Where the invented transcript of the demonstration is. */
export const transcriptPath = mediaPath({ id, name: servedName(name, 'txt') })

/** Puts the invented transcript among the stored documents; if it is there already it stays as it is. */
export async function loadDemoTranscript(db: NetworkDeeds, now: string): Promise<void> {
  if (await findMedia(db, id)) return
  const folder = await mkdtemp(join(tmpdir(), 'lessen-demo-transcript-'))
  try {
    const path = join(folder, `${name}.txt`)
    await writeFile(path, says)
    const [kind, bytes] = [kindWithCode('text'), Buffer.byteLength(says)]
    const file = { path, name: `${name}.txt`, hash: id.slice(-12), kind, bytes, scan: 'no scanner' } as const
    const words = {
      alternative: 'Whose rule is it? What was said',
      isDecoration: false,
      credit: null,
      licence: 'CC0 1.0',
    }
    await addMedia(db, { queue: workQueue(1, 20) }, { id, file, words, at: now })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
