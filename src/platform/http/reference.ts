import { randomInt } from 'node:crypto'

/** Letters and digits that are not mistaken for one another when read out on the telephone. */
const readable = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A new reference number for a fault, for example `7F3K-Q2MD`: shown to the person, and told in the log. */
export function newReference(): string {
  const letters = Array.from({ length: 8 }, () => readable[randomInt(readable.length)])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
