import type { Setting } from '#platform/config/setting.ts'
import { settingsList } from '#platform/config/settings-list.ts'

const head = `# Settings

Lessen reads its settings from the environment when it starts. None is needed to try it. All problems are named together,
and a name that begins with LESSEN_ but means nothing is refused, because it is nearly always a typing mistake.

A setting that is a secret may instead be kept in a file: \`LESSEN_SECRET_FILE=/run/secrets/lessen\` is read once at the
start, and blanks and line ends around the secret do not count.

This page is made from \`src/platform/config/settings-list.ts\` by \`node bin/generate.mjs\`; a test compares it.
`

/** The manual page of all settings, as Markdown. */
export function writeSettingsPage(): string {
  const sections = Object.values(settingsList).map((setting: Setting<unknown>) => {
    const byFile = setting.isSecret ? [`- Or from a file: \`${setting.name}_FILE\``] : []
    const facts = [`- Not set: ${setting.otherwise}.`, `- Example: \`${setting.example}\``, ...byFile].join('\n')
    return [`## ${setting.name}`, setting.means, facts].join('\n\n')
  })
  return `${[head.trimEnd(), ...sections].join('\n\n')}\n`
}
