import { camel, isKebab, notKebab, sentence, singular } from './spelling.mjs'

/** An empty module that loads: front door, routes, announcements and its ten lines. */
export function newModule(name) {
  if (!isKebab(name)) return notKebab(name)
  const folder = `src/modules/${name}`
  return {
    files: {
      [`${folder}/README.md`]: readme(name),
      [`${folder}/index.ts`]: index(name),
      [`${folder}/routes.ts`]: routes(name),
      [`${folder}/announcements.ts`]: announcements(name),
    },
    next: [
      '',
      'Add to src/modules/order.ts, after the modules it uses:',
      `  import { ${camel(name)} } from '#modules/${name}/index.ts'`,
      `  ${camel(name)},   in the list`,
      'Leave out isForPractice when nothing in it can hold a person’s record.',
      `Agree its front door in ${folder}/README.md first; then: node bin/new.mjs page ${name} add-${singular(name)}`,
    ],
  }
}

const readme = (name) => `# ${sentence(name)}

What people come here to do, in two lines.

**Words.** The nouns of this module, each in one line.

**Front door** (\`index.ts\`): the functions and types that later modules may use.

**Always holds.** What no later change may break.
`

const index = (name) => `import type { Module } from '#platform/http/module.ts'
import { routes } from './routes.ts'

/** ${sentence(name)}: what it gives to the house. */
export const ${camel(name)}: Module = { name: '${name}', isForPractice: true, routes }
`

const routes = (name) => `import type { Route } from '#platform/http/route.ts'

/** Every URL of ${name}, who may come in, and which page answers. */
export const routes: readonly Route[] = []
`

const announcements = (name) => `import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** One was added. Identifiers and counts only, never narrative. */
export const ${camel(singular(name))}Added = defineAnnouncement<Record<string, never>>('${singular(name)}.added')
`
