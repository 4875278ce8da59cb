import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Asset } from '#platform/http/asset.ts'

const oneYear = 'public, max-age=31536000, immutable'

/** Serves files for browsers. The address names the content, so a browser asks once and keeps the answer for a year. */
export function serveAssets(app: FastifyInstance, assets: readonly Asset[]): void {
  for (const asset of assets) {
    const packed = packing(asset)
    app.get(asset.address, { compress: false }, async (request, reply) => {
      const encoding = isText(asset) ? wanted(request) : 'identity'
      if (isText(asset)) reply.header('vary', 'accept-encoding')
      if (encoding !== 'identity') reply.header('content-encoding', encoding)
      return reply
        .header('cache-control', oneYear)
        .type(asset.type)
        .send(await packed[encoding]())
    })
  }
}

type Encoding = 'br' | 'gzip' | 'identity'

/** Packed as small as can be when first asked for, and kept: the files are few and small. */
function packing({ body }: Asset): Record<Encoding, () => Promise<Buffer>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  return {
    br: once(() => promisify(brotliCompress)(body, { params })),
    gzip: once(() => promisify(gzip)(body, { level: 9 })),
    identity: async () => body,
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

function wanted(request: FastifyRequest): Encoding {
  const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((part) => part.trim())
  const takes = (encoding: string) =>
    accepted.some((part) => part === encoding || (part.startsWith(`${encoding};`) && !/;q=0(\.0*)?$/.test(part)))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}

function isText({ type }: Asset): boolean {
  return /^(text\/|application\/(json|javascript|manifest\+json)|image\/svg)/.test(type)
}
