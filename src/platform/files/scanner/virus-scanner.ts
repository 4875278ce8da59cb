/** What a scanner says of a file. "away": it did not answer, or not in a way that can be trusted. */
export type ScanVerdict = 'clean' | 'infected' | 'away'

/** Looks at a file that lies on this machine's disk. Never throws: what goes wrong is "away". */
export type VirusScanner = (path: string) => Promise<ScanVerdict>

/** How a scanner is reached: a clamd over its socket or port, or a program that is started for each file. */
export type ScannerAddress =
  | {
      readonly kind: 'clamd'
      readonly at: { readonly path: string } | { readonly host: string; readonly port: number }
    }
  | { readonly kind: 'program'; readonly words: readonly string[] }
