import { expect, test } from 'vitest'
import { linkCodeDigits, newLinkCode } from './link-code.ts'

test('a code of a link has eight digits and is read however it is typed', () => {
  const code = newLinkCode()
  expect(code).toMatch(/^\d{4} \d{4}$/)
  const digits = code.replace(' ', '')
  for (const typed of [code, digits, ` ${digits} `, `${digits.slice(0, 2)}-${digits.slice(2)}`])
    expect(linkCodeDigits(typed)).toBe(digits)
  for (const typed of ['', '1234567', '123456789', '1234567a', '１２３４５６７８'])
    expect(linkCodeDigits(typed)).toBeUndefined()
})

test('codes are not alike', () => {
  expect(new Set(Array.from({ length: 1000 }, newLinkCode)).size).toBeGreaterThan(995)
})
