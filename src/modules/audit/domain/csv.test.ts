import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

test('cells are parted by commas, and quoted where they must be', () => {
  expect(csvLine(['a', 1, null, 'b, "c"', 'two\nlines'])).toBe('a,1,,"b, ""c""","two\nlines"\r\n')
})

test('nothing that was typed can run as a formula', () => {
  for (const typed of ['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1'])
    expect(csvLine([typed])).toBe(`"'${typed}"\r\n`)
})
