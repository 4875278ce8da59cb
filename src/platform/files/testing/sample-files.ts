import sharp from 'sharp'

/** A small picture with a place, a device and a comment noted in it, lying on its side. */
export async function aPhoto(format: 'jpeg' | 'png' | 'webp' = 'jpeg', width = 60, height = 40): Promise<Buffer> {
  return await sharp({ create: { width, height, channels: 3, background: { r: 180, g: 60, b: 60 } } })
    .withExif({
      IFD0: { Make: 'Canary Camera', ImageDescription: 'Canary words' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withIccProfile('srgb')
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer()
}

/** A whole PDF of one empty page, with what `more` adds to it. */
export function aPdf(more = ''): Buffer {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R ${more}>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  )
}

/** The harmless text that every virus scanner calls a virus, put together here so that none finds it in this file. */
export const eicar: string = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join('')
