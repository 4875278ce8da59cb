import { expect, test } from 'vitest'
import { codeOfName } from './name-code.ts'

test.each([
  ['Siân O’Hara', 'sian-o-hara'],
  ['  Dr. Ama  Quill ', 'dr-ama-quill'],
  ['Łucja', 'ucja'],
  ['李', ''],
])('%s stands in an address as "%s"', (name, code) => {
  expect(codeOfName(name)).toBe(code)
})
