import sharp from 'sharp'

/** A picture drawn in several widths, the largest last, and how large that one is. */
export type DrawnPicture = {
  readonly width: number
  readonly height: number
  readonly sizes: readonly { readonly width: number; readonly content: Buffer }[]
}

/**
 * Draws a picture that was cleaned (`clean-picture.ts`) as WebP in the widths that `widthsOf` wants for its own width.
 * What is kept of it is drawn by us, and small enough for a telephone.
 */
export async function drawnIn(
  path: string,
  widthsOf: (width: number) => readonly [number, ...number[]],
): Promise<DrawnPicture> {
  const { width } = await sharp(path).metadata()
  const sizes: { width: number; content: Buffer }[] = []
  let last = { width: 0, height: 0 }
  for (const wanted of widthsOf(width)) {
    const { data, info } = await sharp(path)
      .resize({ width: wanted })
      .webp({ quality: 84 })
      .toBuffer({ resolveWithObject: true })
    sizes.push({ width: wanted, content: data })
    last = info
  }
  return { width: last.width, height: last.height, sizes }
}
