/** The three ways into a PostgreSQL that somebody else runs. */
export type DatabaseUrls = {
  readonly app: string
  readonly identity: string
  readonly owner: string
  /** A copy for public reads, as the app's role; null or nothing when there is none. */
  readonly replica?: string | null
}

/** Whom backups are encrypted to, and the absolute path of the folder they go to. */
export type BackupSettings = {
  readonly recipients: readonly string[]
  readonly passphrase: string | null
  readonly folder: string
}

/** How others may watch the process. */
export type WatchingSettings = {
  /** What whoever asks for metrics must know, or null when nobody may ask. */
  readonly metricsToken: string | null
  /** Where traces are sent, or null for nowhere. */
  readonly tracesUrl: string | null
  /** How many of a hundred requests and jobs are traced. */
  readonly tracesPercent: number
}

/** What the person who runs Lessen asked for, typed and checked. The secret may still have to be made. */
export type AskedSettings = {
  /** What this installation holds: a network-only one has no place for a person's record. */
  readonly mode: 'network' | 'practice' | 'both'
  /** Absolute path of the folder with the database, the lock and the secret. */
  readonly dataFolder: string
  /** Null when Lessen runs its own PostgreSQL in the data folder. */
  readonly databaseUrls: DatabaseUrls | null
  readonly host: string
  /** 0 means any free port. */
  readonly port: number
  /** Scheme, name and port as people type it, without a slash at the end. */
  readonly origin: string
  readonly secret: string | null
  /** True while no real people may be entered. */
  readonly demo: boolean
  /** Who answers for real use; never null when `demo` is false and persons' records are held here. */
  readonly clinicalSafetyOfficer: string | null
  /** The ISO instant at which the clock starts, or null for the machine's clock. */
  readonly movedNow: string | null
  /** Proxies believed about the visitor's address: none, how many, or which addresses. */
  readonly trustProxy: false | number | readonly string[]
  /** The server that takes mail, with its password; null when mail is not set up. */
  readonly mailUrl: string | null
  /** The address mail comes from; never null when `mailUrl` is set. */
  readonly mailFrom: string | null
  /** Where answers go, when not to `mailFrom`. */
  readonly mailReplyTo: string | null
  /** Where mail that cannot be delivered comes back: `%` stands for the mark that tells which mail it was. */
  readonly mailBounceTo: string | null
  /** Absolute path of the folder with files, or null for the one in the data folder. */
  readonly filesFolder: string | null
  /** The most bytes of each kind of file. */
  readonly fileLimits: Readonly<Record<'picture' | 'pdf' | 'text' | 'office', number>>
  /** The most megabytes of files that one organisation may keep. */
  readonly filesQuotaMb: number
  readonly virusScanner:
    | null
    | {
        readonly kind: 'clamd'
        readonly at: { readonly path: string } | { readonly host: string; readonly port: number }
      }
    | { readonly kind: 'program'; readonly words: readonly string[] }
  readonly whenScannerAway: 'refuse' | 'hold'
  /** Hours for which a record opened in an emergency stays open. */
  readonly emergencyHours: number
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** After how many minutes without a request a screen is locked. */
  readonly lockMinutes: number
  /** Whether an organisation's own sign-in may be at a private address of this network. */
  readonly providersInside: boolean
  /** Whether links of what is public are asked, each week, if they still lead somewhere. */
  readonly checkLinks: boolean
  /** How many hours answers that could not be taken wait for their writer. */
  readonly keepTypedHours: number
  /** Absolute path of a sorted list of hashes of breached passwords, or null for none. */
  readonly breachedPasswords: string | null
  /** Absolute path of the file that heads of the audit are added to, or null for none. Never in the data folder. */
  readonly auditHeadsFile: string | null
  readonly auditHeadsEvery: 'hour' | 'day'
  /** Who is mailed the heads of the audit each day; empty for nobody. */
  readonly auditHeadsMail: readonly string[]
  readonly backup: BackupSettings
  readonly watching: WatchingSettings
  /** For how many seconds a process that is asked to stop still answers everybody. */
  readonly drainSeconds: number
  /** Whose public pages these are, and how to reach them; null for what is not set. */
  readonly network: NetworkSettings
  /** How many megabytes of public pages each process remembers. */
  readonly pageMemoryMb: number
  readonly pgUser: string | null
  readonly pgBin: string | null
}

/** Who runs the public pages, as every one of them says. */
export type NetworkSettings = {
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly charity: string | null
  readonly address: string | null
}

/** Settings as the house runs with them: the secret is there, and the addresses with their passwords are not. */
export type Settings = Omit<AskedSettings, 'secret' | 'databaseUrls'> & { readonly secret: string }
