const longest = 120
/** Controls, marks that turn the direction of writing, and characters nobody sees: they make a name look like another. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu

/**
 * A file's name as it was given, made safe to show and to offer for saving: the last part of a path, visible characters
 * only, at most 120 of them, extension kept. It is never part of a path on our disk.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const seen = last
    .replace(unseen, '')
    .replace(/["*:<>?|]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
  const [, stem = '', extension = ''] = /^(.*?)(\.[a-z0-9]{1,8})?$/i.exec(seen) ?? []
  const short = Array.from(stem.replace(/^\.+/, '')).slice(0, longest).join('').trim()
  return `${short === '' ? 'file' : short}${extension}`
}

/** The name with the extension that its content has. */
export function nameWithExtension(name: string, extension: string): string {
  return `${name.replace(/\.[a-z0-9]{1,8}$/i, '')}.${extension}`
}
