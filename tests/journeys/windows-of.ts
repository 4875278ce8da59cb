import type { BrowserContextOptions } from 'playwright-core'
import { signedIn } from '#tests/setup/house.ts'
import type { OpenHouse } from './open-house.ts'
import type { Shown } from './shown.ts'
import type { StatesWorld } from './states-world.ts'
import type { Window } from './window.ts'

/** Fresh windows of whoever looks, each signed in only once however many windows they open. */
export function windowsOf(house: OpenHouse, world: StatesWorld) {
  const cookies = new Map<string, Awaited<ReturnType<Window['context']['storageState']>>>()
  const windowOf = async (
    { as, where = 'house' }: Pick<Shown, 'as' | 'where'>,
    options: BrowserContextOptions = {},
  ): Promise<Window> => {
    if (as === null) return await house.window(options)
    const key = `${as} ${where}`
    const storageState = cookies.get(key)
    if (storageState) return await house.window({ ...options, storageState })
    // By the same page, but through the router: the browser is needed for what is looked at.
    const entered = await signedIn(house.stranger(), await world.user(as, where))
    cookies.set(key, { cookies: [...entered.cookies].map(asBrowserKeeps), origins: [] })
    return await windowOf({ as, where }, options)
  }
  return windowOf
}

function asBrowserKeeps([name, value]: readonly [string, string]) {
  const way = { domain: 'localhost', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' } as const
  return { name, value, ...way }
}
