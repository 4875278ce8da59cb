import { mostBytes, mostFields } from '#platform/http/read-fields.ts'

/** How much of a form with files is read before it counts as unreadable. */
export function multipartLimits(mostFiles: number, mostFile: number) {
  return {
    files: mostFiles,
    fileSize: mostFile,
    fields: mostFields,
    fieldSize: mostBytes,
    fieldNameSize: 200,
    parts: mostFields + mostFiles,
    headerPairs: 20,
  }
}

/** A fault of the sender: not whole, too much, or not the way forms are sent. Faults of the disk have a system call. */
export function isUnreadableForm(fault: unknown): fault is Error {
  return fault instanceof Error && !('syscall' in fault)
}

/** The sentence for it. */
export function sayUnreadable(fault: Error): string {
  const code = 'code' in fault ? fault.code : undefined
  if (code === 'FST_FILES_LIMIT') return 'It had more files than can be added at once.'
  if (code === 'FST_FIELDS_LIMIT' || code === 'FST_PARTS_LIMIT') return 'It had more fields than any form of ours.'
  return 'It did not arrive whole.'
}
