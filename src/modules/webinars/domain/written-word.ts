/** Whether a word typed is the one that was said, however it is written: capitals, blanks and dots make no difference. */
export function isSameWord(typed: string, said: string): boolean {
  const plain = (word: string) =>
    word
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  return plain(typed) !== '' && plain(typed) === plain(said)
}
