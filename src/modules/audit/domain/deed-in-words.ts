/** `incident.looked-into` as `Incident looked into`: deeds are named so that their code reads as words. */
export function deedInWords(deed: string): string {
  const words = deed.replace(/[.-]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
