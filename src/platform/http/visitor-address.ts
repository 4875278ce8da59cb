import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'

/**
 * Who sends, as far as an address tells, under the secret of the day: from it nobody gets the address back, and tomorrow
 * it is another. Of an IPv6 address the first half counts, because one household has all of the rest.
 */
export function visitorBehind(address: string, secret: string): string {
  return createHmac('sha256', secret).update(counted(address)).digest('base64url')
}

function counted(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = (plain.split('%')[0] ?? '').toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
