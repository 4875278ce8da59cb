import type { Pool, PoolClient } from 'pg'

const predicate = /(\b(?:[a-z_]+\.)?"?organisation_id"?) = (\$\d+)(::uuid)?/g

/** The statement without its own organisation predicate: what a forgetful store would send. Counts what it took away. */
export function stripped(text: string, count: () => void): string {
  return text.replace(predicate, (_, column: string, parameter: string) => {
    count()
    return `(${column} = ${parameter}::uuid or true)`
  })
}

/**
 * A pool like `pool`, on which every SELECT, UPDATE and DELETE has lost its organisation predicate: only row-level
 * security is left. `taken()` says how many predicates were taken away, so that a test cannot pass by doing nothing.
 */
export function strippedPool(pool: Pool): { readonly pool: Pool; taken(): number } {
  let taken = 0
  return { pool: rewrittenPool(pool, (text) => stripped(text, () => taken++)), taken: () => taken }
}

/** A pool like `pool`, on which every statement is sent as `rewrite` gives it back: for taking a guard away. */
export function rewrittenPool(pool: Pool, rewrite: (text: string) => string): Pool {
  const forgetful = (client: PoolClient) =>
    new Proxy(client, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key)
        if (typeof value !== 'function') return value
        if (key !== 'query') return value.bind(target)
        return (...all: unknown[]) =>
          value.apply(
            target,
            all.map((one, n) => (n === 0 && typeof one === 'string' ? rewrite(one) : one)),
          )
      },
    })
  return new Proxy(pool, {
    get(target, key) {
      if (key === 'connect') return async () => forgetful(await target.connect())
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
