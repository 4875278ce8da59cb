import sharp from 'sharp'
import { ok, type Result, refused } from '#basics/result.ts'

/** 50 million points: more than cameras of telephones take, less than what fills the memory of a small machine. */
const mostPixels = 50_000_000
const longestEdge = 4_096

sharp.cache(false)
sharp.concurrency(1)

const formats = ['jpeg', 'png', 'webp'] as const

/**
 * Draws a picture anew: turned as the camera was held, at most 4,096 points on an edge, and without anything but its
 * points. Place, device, time, colour profile, comments and whatever was hidden behind it are gone. Refuses, with a
 * sentence, what is too large when drawn, moves, or is no whole picture of this kind.
 */
export async function cleanPicture(from: string, kind: string, to: string): Promise<Result<null, string>> {
  const format = formats.find((one) => one === kind)
  if (format === undefined) throw new Error(`${kind} is no kind of picture`)
  try {
    const { width, height, pages = 1, format: found } = await sharp(from, { limitInputPixels: false }).metadata()
    if (found !== format) return refused('The file is not what its name says')
    if (width * height > mostPixels)
      return refused(`The picture has more than ${mostPixels / 1_000_000} million points. Make it smaller first`)
    if (pages > 1) return refused('The picture moves. Only still pictures can be kept')
    await sharp(from, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
      .toFormat(format, { quality: 88 })
      .toFile(to)
    return ok(null)
  } catch (fault) {
    if (
      !(fault instanceof Error) ||
      'code' in fault ||
      /no space left|unable to (open for )?write/i.test(fault.message)
    )
      throw fault
    return refused('The picture is damaged, or is not a picture')
  }
}
