import { existsSync } from 'node:fs'
import { at } from './paths.mjs'

const module = (name, file) => at('node_modules', name, file)
const vitest = (project) => ({ vitest: project })

/** Only folders that are there: a young house has not all of them. */
const folders = ['src', 'worlds', 'tests', 'bench', 'bin'].filter((folder) => existsSync(at(folder)))

/**
 * All that is checked, in order, quickest first. A step runs a program of an npm package under Node, or a group of
 * tests. `lint` looks with knowledge of types where tsgolint has a program for this machine.
 */
export const steps = [
  { name: 'types', says: 'TypeScript agrees', words: [module('typescript', 'bin/tsc'), '-p', '.'] },
  {
    name: 'lint',
    says: 'nothing suspicious',
    words: [
      module('oxlint', 'bin/oxlint'),
      '--deny-warnings',
      ...(hasTypeAwareLint() ? ['--type-aware'] : []),
      ...folders,
    ],
  },
  { name: 'format', says: 'one way of writing', words: [module('@biomejs/biome', 'bin/biome'), 'check', ...folders] },
  { name: 'tests', says: 'rules, stores, pages, and the house itself', ...vitest('house') },
  { name: 'faults', says: 'what is killed heals', ...vitest('faults') },
  { name: 'journeys', says: 'whole stories in a real browser', ...vitest('journeys') },
]

function hasTypeAwareLint() {
  return existsSync(at('node_modules', '@oxlint-tsgolint', `${process.platform}-${process.arch}`))
}
