import { expect, test } from 'vitest'
import { places } from '#modules/desk/index.ts'
import { modules } from '#modules/order.ts'

test('every place of the desk is a page, shown to exactly those who may open it', () => {
  const open = new Set(
    modules.flatMap(({ routes }) => routes.map(({ method, path, who }) => `${method} ${path} ${who}`)),
  )
  expect(places.filter(({ href, permission }) => !open.has(`GET ${href} network ${permission}`))).toEqual([])
})
