/** `close-incident` → `closeIncident`. */
export const camel = (kebab) => kebab.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

/** `close-incident` → `CloseIncident`. */
export const pascal = (kebab) => camel(`-${kebab}`)

/** `close-incident` → `Close incident`. */
export const sentence = (kebab) => {
  const words = kebab.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `incidents` → `incident`; `bodies` → `body`. */
export const singular = (plural) => plural.replace(/ies$/, 'y').replace(/s$/, '')

/** Whether `text` is spelled as files, codes and URLs are. */
export const isKebab = (text) => typeof text === 'string' && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text)

/** Why `text` cannot be a name, as a sentence. */
export const notKebab = (text) =>
  `"${text ?? ''}" is not a name: write it like close-incident, in small letters with hyphens.`
