import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Id } from '#basics/id.ts'
import { addMedia, findMedia, markupFor, servedName } from '#modules/media/index.ts'
import { kindWithCode } from '#platform/files/file-kinds.ts'
import { workQueue } from '#platform/sessions/work-queue.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import type { DemoNetwork } from './demo-network.ts'
import { circleOfChairs, gardenDoor } from './demo-pictures.ts'

/** A picture of the demonstration: drawn for it, so that it belongs to nobody else. */
type DemoPicture = { readonly id: Id; readonly name: string; readonly alternative: string; readonly drawing: string }

/** The door of the news item about a garden. */
export const doorPicture: DemoPicture = {
  id: '0190a0b0-0000-7000-8000-00000000d001',
  name: 'garden-door',
  alternative: 'A drawing of an open door. Behind it are a path, a tree and the sun.',
  drawing: gardenDoor,
}

/** The chairs of the hub about rules. */
export const chairsPicture: DemoPicture = {
  id: '0190a0b0-0000-7000-8000-00000000d002',
  name: 'circle-of-chairs',
  alternative: 'A drawing of eight chairs in a circle, all the same, around a low table.',
  drawing: circleOfChairs,
}

/** The line of a text that shows a picture. */
export function lineFor({ id, name, alternative }: DemoPicture): string {
  return markupFor({ id, name: servedName(name, 'webp'), alternative, isPicture: true })
}

/** Puts the pictures of the demonstration into the media list; those that are there already are left as they are. */
export async function loadDemoMedia({ database, announcer, now }: DemoNetwork): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lessen-demo-media-'))
  try {
    await inNetworkAs({ pool: database.app, announcer }, { kind: 'job', name: 'demonstration' }, async (db) => {
      for (const { id, name, alternative, drawing } of [doorPicture, chairsPicture]) {
        if (await findMedia(db, id)) continue
        const path = join(folder, `${name}.png`)
        const png = await sharp(Buffer.from(drawing)).png().toBuffer()
        await writeFile(path, png)
        const hash = id.slice(-12)
        const file = { path, name, hash, kind: kindWithCode('png'), bytes: png.length, scan: 'no scanner' } as const
        const words = { alternative, isDecoration: false, credit: 'Drawn for the demonstration', licence: 'CC0 1.0' }
        await addMedia(db, { queue: workQueue(1, 20) }, { id, file, words, at: now })
      }
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
