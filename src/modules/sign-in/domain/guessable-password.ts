import { commonWords, keyboardRows } from './common-passwords.ts'

/**
 * Whether a password is among those tried first: a common word or name, or two of them, with digits and marks around or
 * in place of letters, a few characters said again and again, a walk along the keyboard, digits only, or very few
 * different characters.
 */
export function isCommonPassword(password: string): boolean {
  const small = password.toLowerCase()
  if (new Set(small).size < 5 || /^[\d\W_]+$/.test(small) || /^(.{1,6}?)\1+.{0,3}$/.test(small)) return true
  return (
    isWalk(small) ||
    [lettersOf(small), lettersOf(plainLetters(small)), lettersOf(plainLetters(withoutTail(small)))].some(isCommonCore)
  )
}

/**
 * Whether a password is little more than words that everybody can look up about its owner: fewer than 6 characters are
 * left without the e-mail address, the part before its @, and the organisation's name.
 */
export function isAboutOwner(password: string, known: readonly string[]): boolean {
  const small = bare(password)
  const said = known
    .flatMap((word) => [bare(word), ...word.split(/[\s@.]+/).map(bare)])
    .filter((word) => word.length >= 4)
  const left = said.sort((a, b) => b.length - a.length).reduce((text, word) => text.replaceAll(word, ''), small)
  return left !== small && left.length < 6
}

function isCommonCore(letters: string): boolean {
  if (letters === '') return false
  return commonWords.has(letters) || Array.from(letters, (_letter, at) => at).some((at) => isPairAt(letters, at))
}

/** Two common words side by side: half a thousand words make only a quarter of a million pairs, tried in a second. */
function isPairAt(letters: string, at: number): boolean {
  return at >= 3 && commonWords.has(letters.slice(0, at)) && commonWords.has(letters.slice(at))
}

function isWalk(small: string): boolean {
  const steps = Array.from(small)
    .slice(1)
    .filter((letter, at) => isStep(small.charAt(at), letter)).length
  return steps >= small.length * 0.7
}

function isStep(from: string, to: string): boolean {
  return (
    from === to ||
    keyboardRows.some((row) => row.includes(from + to) || row.includes(to + from) || (from === '0' && to === '1'))
  )
}

const standIns: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

function plainLetters(small: string): string {
  return Array.from(small)
    .map((letter) => standIns[letter] ?? letter)
    .join('')
}

function withoutTail(small: string): string {
  return small.replace(/^[\d\W_]+|[\d\W_]+$/g, '')
}

function lettersOf(text: string): string {
  return text.replace(/[^a-z]/g, '')
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
