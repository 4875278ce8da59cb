import { readdirSync, readFileSync } from 'node:fs'
import { at } from '../paths.mjs'
import { isKebab, notKebab, pascal, sentence, singular } from './spelling.mjs'

/** A catalogue entry: one file, offered as soon as it is there. Its words are for you to write. */
export function newEntry(drawer, code) {
  if (!isKebab(code)) return notKebab(code)
  const define = `define${pascal(singular(drawer))}`
  const text = `import { ${define} } from './define-${singular(drawer)}.ts'

export default ${define}({
  code: '${code}',
${drawer === 'synonyms' ? '' : `  name: '${sentence(code)}',\n`}${bodies[drawer]()}})
`
  return {
    files: { [`src/catalogue/${drawer}/${code}.ts`]: text },
    next: ['', 'Write its words, its properties and its source, then: npx vitest run src/catalogue'],
  }
}

const today = () => new Date().toISOString().slice(0, 10)
const nextYear = () => `${Number(today().slice(0, 4)) + 1}${today().slice(4)}`.replace('-02-29', '-02-28')

const bodies = {
  practices: () => `  says: 'One plain sentence that says what it is.',
  family: 'environmental',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: false,
  usesMedicine: false,
  source: 'Publication, section and date that the definition comes from; wording ours',
  order: ${lastOrder() + 10},
`,
  jurisdictions: () => `  sector: 'health',
  unitKinds: ['ward'],
  law: [
    {
      title: 'Full title of the law, with the sections that matter',
      source: 'general knowledge, unverified',
      verified: false,
    },
  ],
  reasons: [
    { code: '98', says: 'Another reason' },
    { code: '99', says: 'Not known' },
  ],
  validFrom: '${today()}',
`,
  measures: () => `  numerator: 'What is counted, in one sentence.',
  denominator: 'What it is divided by, in one sentence.',
  per: 1000,
  better: 'neither',
  whyItMatters: 'What a reader can do with it, in one sentence.',
  source: 'Where the method comes from, in one sentence.',
  authoredBy: 'Your name and profession',
  reviewedOn: '${today()}',
  nextReviewOn: '${nextYear()}',
`,
  retentions: () => `  says: 'One plain sentence that says what is kept.',
  periods: [{ sector: 'all', from: 'made', keep: { years: 20 }, source: 'unverified: say where it comes from', verified: false }],
`,
  kinds: () => `  plural: 'Several of them',
  shelf: 'to use',
`,
  synonyms: () => `  words: ['one word for it', 'another'],
`,
  roles: () => `  says: 'One sentence that an administrator reads when choosing it.',
  scope: 'units',
  isInvited: true,
  permissions: ['organisations.read'],
`,
}

function lastOrder() {
  const folder = at('src/catalogue/practices')
  const orders = readdirSync(folder).map((file) => /order: (\d+)/.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1])
  return Math.max(0, ...orders.filter(Boolean).map(Number))
}
