/** SQLSTATE classes and codes that mean "not now": connection lost, shut down, no room, too busy, took too long. */
const notNow = /^(08...|53...|57...|58...|40001|40P01|55P03|25006)$/

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EAI_AGAIN',
])

/** The disk that holds files is full, over its quota, or cannot be written. */
const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'])

/** Words of the driver's own errors, which carry no code. */
const driverSays =
  /connection terminated|terminating connection|timeout exceeded when trying to connect|query read timeout|client has encountered a connection error|connection error and is not queryable|cannot use a pool after calling end/i

/**
 * Whether a fault means that the database is away or has no room, and trying again later can help. Files that are
 * missing (ENOENT outside a connection) are not meant.
 */
export function isDatabaseAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
  if (noRoom.has(code)) return true
  if (networkCodes.has(code)) return 'syscall' in fault && fault.syscall !== 'open' && fault.syscall !== 'stat'
  return ('severity' in fault && notNow.test(code)) || driverSays.test(fault.message)
}
