/**
 * How a name stands in an address: "Siân O’Hara" is "sian-o-hara". Accents go, so that it can be typed. Empty for a name
 * without letters or digits. Two names may have one code; who looks by code finds both.
 */
export function codeOfName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
