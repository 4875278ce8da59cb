import { resolve } from 'node:path'

/** The folder of the checkout: where package.json, migrations/ and, by default, data/ are. */
export const houseRoot = resolve(import.meta.dirname, '../../..')
