import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

export { positionShape } from './pages/position/position-shape.page.ts'

/** What the network says in public: positions, and answers to those who consult. */
export const positions: Module = { name: 'positions', isForNetwork: true, routes, navigation }
