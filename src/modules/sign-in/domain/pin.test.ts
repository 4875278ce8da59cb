import { expect, it } from 'vitest'
import { checkNewPin } from './pin.ts'

it.each(['738291', '402957', '19937482', '830271946502'])('takes a PIN without a pattern: %s', (pin) => {
  expect(checkNewPin(pin).ok).toBe(true)
})

it.each([
  '',
  '12345',
  '1234567890123',
  '12a456',
  '１２３４５６',
  '123456',
  '654321',
  '890123',
  '111111',
  '121212',
  '135135',
  '112211',
])('refuses one that is short, long, no number, or tried first: %s', (pin) => {
  expect(checkNewPin(pin).ok).toBe(false)
})
