import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Import, readImports, resolveImport } from '#tests/architecture/import-reader.ts'
import { lineAt, takeApart } from '#tests/architecture/source-text.ts'

const read = (text: string, path = 'src/modules/people/pages/a/a.page.ts') => readImports(path, text, takeApart(text))
const short = ({ specifier, typeOnly, names }: Import) =>
  `${typeOnly ? 'type ' : ''}${specifier} ${names.join(' ')}`.trim()

describe('every form of import is seen', () => {
  const forms: readonly (readonly [string, string])[] = [
    [`import { a } from '#basics/a.ts'`, '#basics/a.ts a'],
    [`import {\n  a,\n  type B,\n} from "#basics/a.ts"`, '#basics/a.ts a B'],
    [`import { type A, type B as C } from './a.ts'`, 'type ./a.ts A B'],
    [`import type { A } from './a.ts'`, 'type ./a.ts A'],
    [`import type * as a from './a.ts'`, 'type ./a.ts'],
    [`import a from './a.ts'`, './a.ts'],
    [`import a, { b } from './a.ts'`, './a.ts b'],
    [`import * as a from './a.ts'`, './a.ts'],
    [`import './a.ts'`, './a.ts'],
    [`export { a as b } from './a.ts'`, './a.ts a'],
    [`export * from './a.ts'`, './a.ts'],
    [`export type { A } from './a.ts'`, 'type ./a.ts A'],
    [`const a = await import('./a.ts')`, './a.ts'],
    [`type A = typeof import('./a.ts')`, 'type ./a.ts'],
    [`import { type from } from 'from'`, 'type from from'],
    [`const b = \`\${await import('./a.ts')}\``, './a.ts'],
  ]
  for (const [text, expected] of forms) {
    test(text.replaceAll('\n', ' '), () => expect(read(text).map(short)).toEqual([expected]))
  }
})

describe('what is not an import is not seen', () => {
  const others = [
    `// import { a } from './a.ts'`,
    `/*\nimport { a } from './a.ts'\n*/`,
    `const a = "import { a } from './a.ts'"`,
    'const a = `\nimport { a } from "./a.ts"\n`',
    `const a = import.meta.dirname`,
    `export const from = 'a'`,
    `export type A = { b: string }\nconst from = 'b'`,
    `const a = /import '.\\/a.ts'/`,
  ]
  for (const text of others) test(text.replaceAll('\n', ' '), () => expect(read(text)).toEqual([]))

  test('an apostrophe in the words of a page swallows nothing', () => {
    const text = `const A = () => <p>It's late</p>\nimport { b } from './b.ts'`
    expect(read(text).map(short)).toEqual(['./b.ts b'])
  })
})

test('an import leads to the file it means', () => {
  expect(resolveImport('src/app.ts', './serve.ts')).toBe('src/serve.ts')
  expect(resolveImport('src/modules/a/pages/b/b.page.ts', '../../store/a.store.ts')).toBe(
    'src/modules/a/store/a.store.ts',
  )
  expect(resolveImport('src/app.ts', '#tests/setup/depth.ts')).toBe('tests/setup/depth.ts')
  expect(resolveImport('tests/a.ts', '#app')).toBe('src/app.ts')
  expect(resolveImport('src/app.ts', 'node:fs')).toBeUndefined()
  expect(resolveImport('src/app.ts', 'fastify')).toBeUndefined()
})

describe('taking a file apart', () => {
  const bits = fc.constantFrom(
    'a',
    ' ',
    '\n',
    "'",
    '"',
    '`',
    '${',
    '}',
    '{',
    '/',
    '*',
    '\\',
    '//',
    '=',
    '(',
    ')',
    '<',
    '>',
  )

  test('keeps every offset and every line, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const { code, pieces } = takeApart(text)
        expect(code.length).toBe(text.length)
        expect(code.split('\n').length).toBe(text.split('\n').length)
        for (const [index, piece] of pieces.entries()) {
          expect(piece.end).toBeGreaterThan(piece.start)
          expect(piece.start).toBeGreaterThanOrEqual(pieces[index - 1]?.end ?? 0)
        }
      }),
    )
  })

  test('finds comments, strings, templates and regular expressions', () => {
    const text = `const a = /["']/.test(b) // why\nconst c = \`x\${d + 'e'}y\``
    const { pieces } = takeApart(text)
    expect(pieces.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
      `regex /["']/`,
      'comment // why',
      'template `x${',
      `string 'e'`,
      'template }y`',
    ])
    expect(lineAt(text, text.indexOf('const c'))).toBe(2)
  })
})
