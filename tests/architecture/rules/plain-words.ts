import type { House } from '#tests/architecture/house-files.ts'
import { isSource, isTest } from '#tests/architecture/rooms.ts'
import { defineRule, type Fault } from '#tests/architecture/rule.ts'
import { lineAt } from '#tests/architecture/source-text.ts'

const glossary = 'GLOSSARY.md'

/** The first column of the table under "Words avoided": one word or phrase a row, in bold. */
export function avoidedWords(text: string): string[] {
  const table = text.split(/^## /m).find((section) => section.startsWith('Words avoided')) ?? ''
  return [...table.matchAll(/^\|\s*\*\*(.+?)\*\*\s*\|/gm)].map(([, word = '']) => word.toLowerCase())
}

/** Pages, and what pages show: sentences of rules, of typed times, of the HTTP room. National words come from the catalogue. */
const shown = (path: string) =>
  isSource(path) &&
  !isTest(path) &&
  !path.endsWith('/common-passwords.ts') &&
  /^src\/(?:modules|design|basics|platform\/(?:http|forms)|[\w-]+\.tsx?$)/.test(path)

/** How we speak of people is decided once. */
export const noAvoidedWords = defineRule({
  name: 'no-avoided-words',
  sentence: 'No page uses a word that the glossary avoids.',
  check: (house) => {
    const words = avoidedWords(house.text(glossary))
    if (words.length === 0) return [{ path: glossary, says: 'has no table under "## Words avoided"' }]
    const pattern = new RegExp(String.raw`(?<![\w-])(?:${words.map(plain).join('|')})(?:s|es)?(?![\w-])`, 'gi')
    return house.paths
      .filter(shown)
      .flatMap((path) =>
        spoken(house, path).flatMap(({ at, words: said }) => wordFaults(house, path, at, said, pattern)),
      )
  },
  broken: {
    'a word in a form’s problem': spoke('a.form.ts', `says: 'Choose a service user'`),
    'a word between tags': spoke('a.view.tsx', `const A = () => <p>\n  The clients of this ward\n</p>`),
    'a word after a value': spoke('a.view.tsx', `const A = () => <p>{count} Victims</p>`),
    'a word in a template': spoke('a.page.ts', 'const title = `${count} service users`'),
    'no table at all': { [glossary]: '# Glossary' },
  },
  sound: {
    ...spoke(
      'a.view.tsx',
      `// a client\nimport { client } from './client.ts'\nconst A = () => <p class="client-side">The person</p>`,
    ),
  },
})

function spoke(file: string, text: string) {
  const table =
    '## Words avoided\n\n| avoided | instead | why |\n|---|---|---|\n| **client** | person | x |\n| **service user** | person | x |\n| **victim** | person | x |\n'
  return { [glossary]: table, [`src/modules/a/pages/a/${file}`]: text }
}

function plain(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`)
}

type Said = { readonly at: number; readonly words: string }

/** What a file says to people: strings and templates that no import names, and text between tags. */
function spoken(house: House, path: string): Said[] {
  const text = house.text(path)
  const { code, pieces } = house.source(path)
  const specifiers = new Set(house.imports(path).map(({ specifier }) => specifier))
  const quoted = pieces
    .filter(({ kind }) => kind === 'string' || kind === 'template')
    .map(({ start, end }) => ({ at: start + 1, words: text.slice(start + 1, end - 1) }))
    .filter(({ words }) => !specifiers.has(words))
  if (!path.endsWith('.tsx')) return quoted
  const between = [...code.matchAll(/[>}]([^<>{}=;]*[A-Za-z][^<>{}=;]*)(?=[<{])/g)].map(({ index, 1: words = '' }) => ({
    at: index + 1,
    words,
  }))
  return [...quoted, ...between]
}

function wordFaults(house: House, path: string, at: number, said: string, pattern: RegExp): Fault[] {
  return [...said.matchAll(pattern)].map(({ index, 0: word }) => ({
    path,
    line: lineAt(house.text(path), at + index),
    says: `says "${word}", which the glossary avoids`,
  }))
}
