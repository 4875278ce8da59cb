import type { Module } from '#platform/http/module.ts'
import { networkTeam } from './commands/network-team.command.ts'
import { navigation, routes } from './routes.ts'

/** Those who work for the network. */
export const team: Module = { name: 'team', isForNetwork: true, routes, navigation, commands: [networkTeam] }
