/** A code as people read it: "social-care" is "Social care"; a few keep the capitals they are known by. */
export function writtenCode(code: string): string {
  const known = knownSpellings[code]
  if (known !== undefined) return known
  const words = code.replace(/-/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const knownSpellings: Readonly<Record<string, string>> = {
  'covid-19': 'COVID-19',
  cqc: 'CQC',
  'nhs-england': 'NHS England',
  'stomp-stamp': 'STOMP and STAMP',
  'mental-health-act': 'Mental Health Act',
  'mental-capacity-act': 'Mental Capacity Act',
  'use-of-force-act': 'Use of Force Act',
  'six-core-strategies': 'Six Core Strategies',
}
