import type { Family, FileKind } from '#platform/files/file-kinds.ts'

/** The most bytes that a file of each family may have. */
export type FileLimits = Readonly<Record<Family, number>>

/** Bytes in a megabyte, as people count them. */
export const megabyte = 1_000_000

/** What holds when no setting says otherwise. */
export const usualFileLimits: FileLimits = {
  picture: 10 * megabyte,
  pdf: 20 * megabyte,
  text: 5 * megabyte,
  office: 15 * megabyte,
}

/** How many megabytes an organisation may keep when no setting says otherwise. */
export const usualQuotaMb = 20_000

/** The most bytes that any file may have: more is not read at all. */
export function mostFileBytes(limits: FileLimits): number {
  return Math.max(...Object.values(limits))
}

/** Why a file of this size is not taken, or nothing. */
export function sizeProblem(kind: FileKind, bytes: number, limits: FileLimits): string | undefined {
  if (bytes === 0) return 'The file is empty'
  const most = limits[kind.family]
  return bytes > most
    ? `The file is larger than ${most / megabyte} MB, the most that a ${kind.says} file may be`
    : undefined
}
