import { readFileSync } from 'node:fs'
import type { Problem } from '#basics/result.ts'
import type { Environment } from '#platform/config/read-settings.ts'
import type { Setting } from '#platform/config/setting.ts'
import { settingsList } from '#platform/config/settings-list.ts'

/** The names of all settings that may be read from a file. */
export const secretNames: readonly string[] = Object.values(settingsList)
  .filter((setting: Setting<unknown>) => setting.isSecret)
  .map(({ name }) => name)

/**
 * The environment with every secret that a `…_FILE` names read from its file, and those names taken out. An environment
 * is shown by many tools and inherited by every program that is started; a file is read once, by its owner. Gives a
 * problem for a file that cannot be read or is empty, and where the secret is set as well.
 */
export function withSecretFiles(given: Environment): { readonly env: Environment; readonly problems: Problem[] } {
  const env: Record<string, string | undefined> = { ...given }
  const problems: Problem[] = []
  for (const name of secretNames) {
    const field = `${name}_FILE`
    const file = given[field] ?? ''
    delete env[field]
    if (file === '') continue
    const text = readText(file)
    if ((given[name] ?? '') !== '') problems.push({ field, says: `set ${name} or ${field}, not both` })
    else if (text === null || text === '')
      problems.push({ field, says: `${field} must name a file that can be read and is not empty` })
    else env[name] = text
  }
  return { env, problems }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}
