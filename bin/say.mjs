/** Tells the person something, on standard error: standard output belongs to the programs. */
export function tell(text) {
  process.stderr.write(`${text}\n`)
}

/** Tells what stands in the way, and ends with code 1. */
export function refuse(text) {
  tell(text)
  process.exit(1)
}
