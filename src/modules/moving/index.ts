import type { Module } from '#platform/http/module.ts'
import { exportNetwork } from './commands/export-network.command.ts'
import { importNetwork } from './commands/import-network.command.ts'
import { importWordPress } from './commands/import-wordpress.command.ts'
import { routes } from './routes.ts'

export { type Moved, moveAddress } from './move-address.ts'
export { moveEntryAddress } from './move-entry-address.ts'
export { findMoved } from './store/redirects.store.ts'

/** Moving in from an earlier site, and moving out with everything. */
export const moving: Module = {
  name: 'moving',
  isForNetwork: true,
  routes,
  commands: [importWordPress, exportNetwork, importNetwork],
}
