import { announcerFor } from '#platform/audit/announcer.ts'
import { modules } from '#modules/order.ts'

/** Writes audit rows and tells the listeners of all modules, in their order. */
export const announcer = announcerFor(modules.flatMap((module) => module.listeners ?? []))

/** Every command the house offers. */
export const commands = modules.flatMap((module) => module.commands ?? [])
