import type { Command } from '#platform/commands/command.ts'

/** What is printed by `lessen help`: every command with what follows it and what it does. */
export function helpText(commands: readonly Command[]): string {
  const entries = commands.toSorted((one, other) => one.name.localeCompare(other.name))
  const lines = entries.map(
    ({ name, usage, says }) => `  lessen ${[name, usage].filter(Boolean).join(' ')}\n      ${says}`,
  )
  return [
    'Lessen from the command line:',
    '',
    ...lines,
    '',
    'From the checkout: npm run --silent lessen -- COMMAND',
  ].join('\n')
}
