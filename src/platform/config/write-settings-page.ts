import type { Setting } from '#platform/config/setting.ts'
import { settingsList } from '#platform/config/settings-list.ts'

const head = `# Settings

Lessen reads its settings from the environment when it starts. None is needed to try it. All problems are named together,
and a name that begins with LESSEN_ but means nothing is refused, because it is nearly always a typing mistake.

This page is made from \`src/platform/config/settings-list.ts\` by \`node bin/generate.mjs\`; a test compares it.
`

/** The manual page of all settings, as Markdown. */
export function writeSettingsPage(): string {
  const sections = Object.values(settingsList).map((setting: Setting<unknown>) =>
    [`## ${setting.name}`, setting.means, `- Not set: ${setting.otherwise}.`, `- Example: \`${setting.example}\``]
      .join('\n\n')
      .replace('.\n\n- E', '.\n- E'),
  )
  return `${[head.trimEnd(), ...sections].join('\n\n')}\n`
}
