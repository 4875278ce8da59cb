import { promisify } from 'node:util'
import { gzip, zstdCompress } from 'node:zlib'
import type { Standing } from '#platform/http/page-sources.ts'

/** A public page as it was sent, with its mark (ETag). */
export type KeptPage = { readonly type: string; readonly text: string; readonly mark: string }

/** The ways in which a page is packed for a browser that takes them. */
export type Packing = 'zstd' | 'gzip'

/** A page that is remembered: what was sent, and the same packed, which is done once. */
export type RememberedPage = KeptPage & { packed(packing: Packing): Promise<Buffer> }

/** Public pages by their whole address, the ones asked for last, as many as fit into so many bytes. */
export type PageMemory = {
  /** The page that was sent for an address, while the network's number and the moment are those it stands for. */
  find(address: string, number: string, now: string): RememberedPage | undefined
  /** Whether there is anything under an address: whoever knows that there is not need not ask for the number. */
  has(address: string): boolean
  keep(address: string, page: KeptPage, standing: Standing): void
  /** How many bytes are taken. */
  bytes(): number
}

type Place = { readonly page: RememberedPage; readonly standing: Standing; readonly bytes: number }

/** An empty memory for pages. */
export function openPageMemory(mostBytes: number): PageMemory {
  const places = new Map<string, Place>()
  let taken = 0
  const forget = (address: string): void => {
    taken -= places.get(address)?.bytes ?? 0
    places.delete(address)
  }
  return {
    has: (address) => places.has(address),
    find: (address, number, now) => {
      const place = places.get(address)
      if (place === undefined) return undefined
      places.delete(address)
      if (!stands(place.standing, number, now)) {
        taken -= place.bytes
        return undefined
      }
      places.set(address, place)
      return place.page
    },
    keep: (address, page, standing) => {
      forget(address)
      const bytes = bytesOf(address, page)
      if (bytes > mostBytes / 16) return
      places.set(address, { page: { ...page, packed: packing(page.text) }, standing, bytes })
      taken += bytes
      for (const oldest of places.keys()) {
        if (taken <= mostBytes) return
        forget(oldest)
      }
    },
    bytes: () => taken,
  }
}

function stands(standing: Standing, number: string, now: string): boolean {
  return standing.number === number && standing.from <= now && now < standing.until
}

/** Two bytes for each letter at the most, and as much again for the page packed in both ways. */
function bytesOf(address: string, { text }: KeptPage): number {
  return 4 * text.length + 2 * address.length + 500
}

const packers = { zstd: promisify(zstdCompress), gzip: promisify(gzip) }

function packing(text: string): RememberedPage['packed'] {
  const done = new Map<Packing, Promise<Buffer>>()
  return (way) => {
    const packed = done.get(way) ?? packers[way](text)
    done.set(way, packed)
    return packed
  }
}
