/** The signs that word processors put before the items of a list, when a list is copied out of them as plain text. */
const bullet = /^[ \t\u00a0]*[•●○▪■◦‣⁃·\uf0b7\uf0a7\uf0d8][ \t\u00a0]+/u
/** The same of lists within lists, and dashes: only with the tab that word processors put, for people type "o" and "–" too. */
const innerBullet = /^[ \t\u00a0]*o\t[ \t\u00a0]*/u
const dash = /^[ \t\u00a0]*[–—]\t[ \t\u00a0]*/u
/** New lines of other kinds, as word processors keep them within a paragraph and between two. */
const otherLines = /\r\n|[\r\v\u2028]/gu
const otherParagraphs = /\u2029/gu

/**
 * A text as it would have been typed: what somebody pasted from a word processor has its lists marked as lists here are, and
 * its line ends where they were. Every other letter stays what it is, curly quotes too.
 */
export function asIfTyped(text: string): string {
  return text.replace(otherLines, '\n').replace(otherParagraphs, '\n\n').split('\n').map(line).join('\n')
}

function line(typed: string): string {
  return typed.replace(bullet, '- ').replace(innerBullet, '  - ').replace(dash, '- ')
}
