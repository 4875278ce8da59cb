import { describe, expect, it } from 'vitest'
import { aHouse } from '#tests/setup/house.ts'

const house = await aHouse()
const editor = await house.visitor('network-editor')
const path = '/desk/moved-addresses'
const add = async (from: string, to: string, because = 'From our earlier site') =>
  editor.send(await editor.open(path), { from, to, because }, { form: `${path}/add` })
const follow = async (address: string) => {
  const { status, location } = await house.stranger().get(address)
  return [status, location]
}

describe('an old address', () => {
  it('leads for good to where its page is now, with or without a query, a slash or capitals', async () => {
    expect((await add('https://old.example/2019/05/Our-News/', '/resources')).text).toContain('leads there from now on')
    await add('/?p=123', '/resources?q=news')
    await add('/resources/an-old-code', '/resources')
    for (const address of ['/2019/05/our-news', '/2019/05/Our-News/?utm_source=x', '/resources/an-old-code'])
      expect([address, await follow(address)]).toEqual([address, [301, '/resources']])
    expect(await follow('/?p=123')).toEqual([301, '/resources?q=news'])
    expect((await follow('/?p=124'))[0]).toBe(200)
    expect((await follow('/2019/05/other'))[0]).toBe(404)
  })

  it('is led on in one step when its page moves again, and never in a ring', async () => {
    await add('/one', '/two')
    await add('/two', '/resources')
    expect(await follow('/one')).toEqual([301, '/resources'])
    await add('/three', '/one')
    expect(await follow('/three')).toEqual([301, '/resources'])
    const ring = await add('/four', '/Four/')
    expect([ring.status, ring.problems]).toEqual([422, ['That page leads back to the old address. Choose another']])
    expect(ring.html).toContain('value="/Four/"')
  })

  it('never leads to another site', async () => {
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', '/.//evil.example'])
      expect((await add('/five', to)).status).toBe(422)
    expect((await follow('/five'))[0]).toBe(404)
    expect((await add('/', '/resources')).problems).toEqual(['The first page cannot be moved'])
  })

  it('is found in the list and taken away; each deed is noted', async () => {
    const list = await editor.open(`${path}?q=an-old`)
    expect(list.text).toContain('/resources/an-old-code')
    const gone = await editor.send(list, {}, { form: `${path}/remove` })
    expect(gone.text).toContain('leads nowhere any more')
    expect((await follow('/resources/an-old-code'))[0]).toBe(404)
    expect((await editor.open(`${path}?q=nothing-has-this`)).text).toContain('Nothing found')
    const { rows } = await house.superuser.query<{ deed: string }>(
      `select distinct deed from network.audit where deed like 'address.%' order by deed`,
    )
    expect(rows.map(({ deed }) => deed)).toEqual(['address.let-go', 'address.moved'])
  })

  it('is nobody’s to move but the team’s', async () => {
    expect((await (await house.visitor('manager')).open(path)).status).toBe(403)
    expect(house.logged).toEqual([])
  })
})
