import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { mediaPath } from '#modules/media/index.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { openFileRoom } from '#platform/files/file-room.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { oldAddress } from '../domain/moved-address.ts'
import { isOfSite, oldAddressesOf, uploadPath } from '../domain/wordpress-addresses.ts'
import type { WordPressExport } from '../domain/wordpress-item.ts'
import { moveAddresses } from '../move-address.ts'
import { takeInWordPress, type WordPressReport, type WriteMarkup } from '../take-in-wordpress.ts'
import { htmlToMarkup } from './html-to-markup.ts'
import { readWordPress } from './read-wordpress.ts'
import { takeInUploads, type Uploads } from './take-in-uploads.ts'

const mostBytes = 1_000_000_000

/** `lessen import wordpress FILE`: takes in the posts and pages of an earlier site. */
export const importWordPress: Command = {
  name: 'import wordpress',
  usage: 'FILE [--media DIR] [--format json]',
  says: 'Takes in posts, pages and uploads of a WordPress export (WXR). Doing it again changes nothing.',
  run: async (context) => {
    const [file, ...others] = context.words
    if (file === undefined || others.length > 0 || context.flags.media === true) {
      context.tell('Say which file: lessen import wordpress FILE --media DIR')
      return 2
    }
    const found = await stat(resolve(file)).catch(() => null)
    if (!found?.isFile()) return refuse(context, 'it cannot be read')
    if (found.size > mostBytes) return refuse(context, 'it is larger than 1 GB: export the site in parts')
    const read = await readWordPress(createReadStream(resolve(file), 'utf8'))
    if (!read.ok) return refuse(context, read.problems)
    const report = await takeIn(context, read.value)
    tellReport(context, report)
    return report.leftOut.length > 0 ? 1 : 0
  },
}

function refuse({ flags, out, tell }: CommandContext, says: string): number {
  if (flags.format === 'json') out(JSON.stringify({ loaded: false, problems: [says] }))
  tell(`The file: ${says}. Nothing was taken in.`)
  return 2
}

/** All or nothing: a command that is stopped has taken in nothing. */
async function takeIn(
  { database, settings, flags, now }: CommandContext,
  read: WordPressExport,
): Promise<WordPressReport> {
  const opening = { pool: database.app, announcer: networkAnnouncerFor([]) }
  const folder = typeof flags.media === 'string' ? resolve(flags.media) : null
  const at = now()
  return await inNetworkAs(opening, { kind: 'job', name: 'import wordpress' }, async (db) => {
    const uploads = await takeInUploads(db, read, { room: openFileRoom(settings), folder, at })
    const report = await takeInWordPress(db, read, { at, write: writerFor(read, uploads) })
    const moves = [...uploads.byPath].map(([path, item]) => ({
      from: oldAddress(`/wp-content/uploads/${path}`) ?? '/',
      to: mediaPath(item),
      because: 'From our earlier site',
    }))
    const moved = report.moved + (await moveAddresses(db, moves, at))
    return { ...report, moved, media: uploads.byPath.size, leftOut: [...uploads.leftOut, ...report.leftOut] }
  })
}

function writerFor({ site, items }: WordPressExport, { byPath }: Uploads): WriteMarkup {
  const numbers = new Map(items.flatMap((item) => oldAddressesOf(item).map((address) => [address, item.id] as const)))
  const files = new Map(items.map(({ id, file }) => [id, file]))
  return (html, newPath, leftOut) =>
    htmlToMarkup(html, {
      leftOut,
      gallery: (ids) => ids.flatMap((id) => files.get(id) ?? []),
      upload: (href) => {
        const item = isOfSite(href, site.address) ? byPath.get(uploadPath(href) ?? '') : undefined
        return item && { path: mediaPath(item), isPicture: item.isPicture, alternative: item.alternative }
      },
      ownLink: (href) => {
        const address = isOfSite(href, site.address) ? oldAddress(href) : undefined
        if (address === undefined) return null
        return newPath(numbers.get(address) ?? 0) ?? address
      },
    })
}

function tellReport({ flags, out }: CommandContext, report: WordPressReport): void {
  if (flags.format === 'json') return out(JSON.stringify({ loaded: true, ...report }))
  const { added, changed, unchanged, drafts, media, moved, leftOut, toLookAt } = report
  out(
    `${added} added, ${changed} changed, ${unchanged} as they were, ${drafts} new drafts, ${media} uploads, ${moved} moved addresses.`,
  )
  for (const { what, why } of leftOut) out(`Left out: ${what}: ${why}.`)
  for (const { what, why } of toLookAt) out(`To look at: ${what}: ${why}`)
}
