/** What is known of the installation that may need somebody. */
export type Condition = {
  readonly failedJobs: number
  /** What was checked: what it is about, and whether it is as it should be. */
  readonly findings: readonly { readonly name: string; readonly isSound: boolean }[]
}

/** One thing to do, and where on the page it is. */
export type Need = { readonly text: string; readonly href: string }

/** What needs whoever runs the installation, the most urgent first; nothing when all is well. */
export function whatNeedsYou({ failedJobs, findings }: Condition): readonly Need[] {
  const unsound = findings.filter(({ isSound, name }) => !isSound && name !== 'jobs')
  const jobs = failedJobs === 1 ? '1 job failed' : `${failedJobs} jobs failed`
  return [
    ...unsound.map(({ name }) => ({ text: `Something is wrong with ${nameInWords(name)}`, href: '#findings' })),
    ...(failedJobs === 0 ? [] : [{ text: `${jobs} at every try: try again, or give up`, href: '#failed' }]),
  ]
}

const words: Readonly<Record<string, string>> = {
  node: 'the version of Node',
  settings: 'the settings',
  'data folder': 'the folder for data',
  PostgreSQL: 'the version of PostgreSQL',
  durability: 'how safely the database writes',
  roles: 'the logins of the database',
  migrations: 'the shape of the database',
  walls: 'the walls between organisations',
  sealer: 'the seals of the audit',
  jobs: 'the work that is done by itself',
  mail: 'mail',
  files: 'room for files',
  backup: 'backups',
}

/** What a finding of the doctor is about, in words. */
export function nameInWords(name: string): string {
  return words[name] ?? name
}
