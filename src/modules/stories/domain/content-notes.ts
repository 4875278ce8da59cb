/** What a story may tell about that somebody may not want to meet unawares: said in the list and before the text. */
export const contentNotes = [
  { value: 'being-held', text: 'Being held or restrained' },
  { value: 'seclusion', text: 'Being locked in or kept alone' },
  { value: 'medicine', text: 'Medicine given against somebody’s will' },
  { value: 'self-harm', text: 'Self-harm' },
  { value: 'suicide', text: 'Suicide' },
  { value: 'death', text: 'A death' },
  { value: 'abuse', text: 'Abuse or neglect' },
  { value: 'racism', text: 'Racism or other hatred' },
  { value: 'children', text: 'Harm to a child' },
  { value: 'eating', text: 'Eating and food' },
] as const

/** Content notes in words, in the order of the list; codes that nobody knows any more are left out. */
export function notesInWords(codes: readonly string[]): string[] {
  return contentNotes.flatMap(({ value, text }) => (codes.includes(value) ? [text] : []))
}
