/** The longest address that is made of a title: longer ones are cut between words. */
const longest = 70

/** The last part of an address made of a title: small letters, digits and hyphens; empty where a title has none of them. */
export function codeFromTitle(title: string): string {
  const whole = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : cut.slice(0, longest)
}

/** Whether a text can be the last part of an address. */
export function isCode(text: string): boolean {
  return text.length <= 100 && /^[a-z0-9]+(-+[a-z0-9]+)*$/.test(text)
}
