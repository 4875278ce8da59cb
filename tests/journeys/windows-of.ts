import type { BrowserContextOptions } from 'playwright-core'
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
    const entry = await house.windowOf(await world.user(as, where))
    cookies.set(key, await entry.context.storageState())
    await entry.close()
    return await windowOf({ as, where }, options)
  }
  return windowOf
}
