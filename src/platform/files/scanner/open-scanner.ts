import { clamdScanner } from '#platform/files/scanner/clamd-scanner.ts'
import { programScanner } from '#platform/files/scanner/program-scanner.ts'
import type { ScannerAddress, VirusScanner } from '#platform/files/scanner/virus-scanner.ts'

/** How long a scanner may take for one file before it counts as away. */
const patienceMs = 30_000

/** The scanner that the settings name; nothing when they name none. */
export function openScanner(address: ScannerAddress | null, longestMs = patienceMs): VirusScanner | null {
  if (address === null) return null
  return address.kind === 'clamd' ? clamdScanner(address.at, longestMs) : programScanner(address.words, longestMs)
}
