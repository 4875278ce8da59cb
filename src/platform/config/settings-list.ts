import { defineSetting, type Setting } from '#platform/config/setting.ts'
import * as shape from '#platform/config/setting-shapes.ts'

/** Every setting there is. The manual page docs/running/settings.md is made from this list. */
export const settingsList = {
  mode: defineSetting({
    name: 'LESSEN_MODE',
    means:
      'What this installation is for: `practice` holds the records of organisations, `network` holds public content only and has no place for a person’s record, `both` does both.',
    otherwise: 'both',
    example: 'practice',
    shape: shape.oneOf(['network', 'practice', 'both']),
  }),
  dataFolder: defineSetting({
    name: 'LESSEN_DATA_DIR',
    means:
      'The folder that holds the database and the secret. Only one Lessen may use it at a time. A relative path starts at the checkout.',
    otherwise:
      './data; for root, /var/lib/lessen/data when the unprivileged user that PostgreSQL runs as cannot reach the checkout',
    example: '/srv/lessen',
    shape: shape.someText,
  }),
  appUrl: defineSetting({
    name: 'DATABASE_URL',
    means:
      'A PostgreSQL 18 of your own, as the role `lessen_app`: no superuser, no BYPASSRLS, owner of nothing. Set all three addresses or none.',
    otherwise: 'Lessen runs a PostgreSQL of its own in the data folder',
    example: 'postgresql://lessen_app:…@db.example.org/lessen',
    shape: shape.databaseUrl,
    isSecret: true,
  }),
  identityUrl: defineSetting({
    name: 'DATABASE_IDENTITY_URL',
    means: 'The same database as the role `lessen_identity`, which alone reaches sign-in data. The same limits hold.',
    otherwise: 'Lessen runs a PostgreSQL of its own in the data folder',
    example: 'postgresql://lessen_identity:…@db.example.org/lessen',
    shape: shape.databaseUrl,
    isSecret: true,
  }),
  ownerUrl: defineSetting({
    name: 'DATABASE_OWNER_URL',
    means:
      'The same database as the role that owns it. Used for migrations at start and let go before the first visitor.',
    otherwise: 'Lessen runs a PostgreSQL of its own in the data folder',
    example: 'postgresql://lessen_owner:…@db.example.org/lessen',
    shape: shape.databaseUrl,
    isSecret: true,
  }),
  replicaUrl: defineSetting({
    name: 'DATABASE_REPLICA_URL',
    means:
      'A copy of that database that may only be read (a hot standby), as the role `lessen_app`. Only public content is read there, which may be a little behind; when it is away the database itself is asked. The resource bank and everything else that the network offers is read there.',
    otherwise: 'everything is read from the database itself',
    example: 'postgresql://lessen_app:…@standby.example.org/lessen',
    shape: shape.databaseUrl,
    isSecret: true,
  }),
  host: defineSetting({
    name: 'HOST',
    means:
      'The network address to listen on. Anything but this machine itself belongs behind a proxy that speaks HTTPS.',
    otherwise: '127.0.0.1',
    example: '0.0.0.0',
    shape: shape.someText,
  }),
  port: defineSetting({
    name: 'PORT',
    means: 'The port to listen on; 0 takes any free one.',
    otherwise: '3000',
    example: '8080',
    shape: shape.port,
  }),
  origin: defineSetting({
    name: 'LESSEN_ORIGIN',
    means: 'The address people type, without a path. Links in messages and the check of where a form came from use it.',
    otherwise: 'http://localhost and the port',
    example: 'https://lessen.example.org',
    shape: shape.origin,
  }),
  secret: defineSetting({
    name: 'LESSEN_SECRET',
    means: 'Signs what the browser is given to keep. Processes that serve the same address need the same one.',
    otherwise: 'made once and kept in the data folder, readable by its owner only',
    example: 'the output of: openssl rand -hex 32',
    shape: shape.secret,
    isSecret: true,
  }),
  demo: defineSetting({
    name: 'LESSEN_DEMO',
    means:
      'Demonstration: an empty database is filled with invented people, and every practice page says not to enter real ones. `no` needs LESSEN_CLINICAL_SAFETY_OFFICER, unless LESSEN_MODE is `network`.',
    otherwise: 'yes',
    example: 'no',
    shape: shape.yesOrNo,
  }),
  clinicalSafetyOfficer: defineSetting({
    name: 'LESSEN_CLINICAL_SAFETY_OFFICER',
    means:
      'The name of the clinician who takes responsibility for real use (DCB0129, DCB0160). Leaving demonstration needs it, except for a network alone.',
    otherwise: 'nobody',
    example: 'Dr A. Example, GMC 0000000',
    shape: shape.someText,
  }),
  movedNow: defineSetting({
    name: 'LESSEN_NOW',
    means:
      'Moves the clock: it starts at this moment and runs on. For demonstration only; refused when LESSEN_DEMO is no.',
    otherwise: 'the machine’s clock',
    example: '2026-03-01T09:00Z',
    shape: shape.instant,
  }),
  trustProxy: defineSetting({
    name: 'LESSEN_TRUST_PROXY',
    means:
      'Which proxies in front are believed about the visitor’s address: `no`, how many there are, or their addresses. Limits and the audit use it.',
    otherwise: 'no',
    example: '1',
    shape: shape.proxies,
  }),
  mailUrl: defineSetting({
    name: 'LESSEN_MAIL_URL',
    means:
      'The server that takes mail: `smtps://` begins with TLS, `smtp://` changes to TLS when the server offers it, and must to any other machine than this one. Name and password go into the address. Needs LESSEN_MAIL_FROM. Not in a demonstration, which sends nothing.',
    otherwise: 'no mail is sent: invitations are handed over',
    example: 'smtps://lessen:password@mail.example.org:465',
    shape: shape.mailUrl,
    isSecret: true,
  }),
  mailFrom: defineSetting({
    name: 'LESSEN_MAIL_FROM',
    means: 'The address that mail comes from.',
    otherwise: 'nobody: needed with LESSEN_MAIL_URL',
    example: 'lessen@example.org',
    shape: shape.mailAddress,
  }),
  mailReplyTo: defineSetting({
    name: 'LESSEN_MAIL_REPLY_TO',
    means: 'Where answers to mail go.',
    otherwise: 'to LESSEN_MAIL_FROM',
    example: 'helpdesk@example.org',
    shape: shape.mailAddress,
  }),
  mailBounceTo: defineSetting({
    name: 'LESSEN_MAIL_BOUNCE_TO',
    means:
      'Where mail that cannot be delivered comes back, with `%` for the mark that tells which mail it was. What arrives there is given to `lessen mail bounce`.',
    otherwise: 'to LESSEN_MAIL_FROM; what comes back is then not noticed',
    example: 'bounce+%@example.org',
    shape: shape.bounceAddress,
  }),
  filesFolder: defineSetting({
    name: 'LESSEN_FILES_DIR',
    means:
      'The folder that holds files people add to records. Two processes that serve the same address need the same one. Belongs into every backup, with the database.',
    otherwise: 'the folder files in the data folder',
    example: '/srv/lessen-files',
    shape: shape.someText,
  }),
  fileLimits: defineSetting({
    name: 'LESSEN_FILES_MOST_MB',
    means: 'How many megabytes a file may have, by kind: `picture`, `pdf`, `text` and `office`. 1 to 200 each.',
    otherwise: 'picture=10,pdf=20,text=5,office=15',
    example: 'picture=5,pdf=10',
    shape: shape.fileLimits,
  }),
  filesQuotaMb: defineSetting({
    name: 'LESSEN_FILES_QUOTA_MB',
    means:
      'How many megabytes of files one organisation may keep in all. Beyond that no more are taken, so that one organisation cannot fill the disk of the others; `lessen doctor` says who is near it.',
    otherwise: '20000',
    example: '100000',
    shape: shape.wholeNumber(1, 100_000_000),
  }),
  virusScanner: defineSetting({
    name: 'LESSEN_VIRUS_SCANNER',
    means:
      'What looks for viruses in files: clamd by its socket (`unix:/…`) or port (`tcp://host:3310`), or a program (`program:/…`) that is given the path of the file and ends with 0 for clean, 1 for infected. Without one, files can only be added in a demonstration.',
    otherwise: 'no scanner',
    example: 'unix:/run/clamav/clamd.ctl',
    shape: shape.virusScanner,
  }),
  whenScannerAway: defineSetting({
    name: 'LESSEN_VIRUS_SCANNER_AWAY',
    means:
      'What happens to a file while the scanner does not answer: `refuse` it, or `hold` it, kept and shown to nobody until it was scanned.',
    otherwise: 'refuse',
    example: 'hold',
    shape: shape.oneOf(['refuse', 'hold']),
  }),
  emergencyHours: defineSetting({
    name: 'LESSEN_EMERGENCY_HOURS',
    means:
      'For how many hours a record stays open to somebody who opened it in an emergency, outside the units they work in.',
    otherwise: '8',
    example: '12',
    shape: shape.wholeNumber(1, 72),
  }),
  drainSeconds: defineSetting({
    name: 'LESSEN_DRAIN_SECONDS',
    means:
      'How long a process that is asked to stop goes on answering everybody while `/readyz` already says that it leaves: time for the proxy in front to notice. Whatever is in hand after that has six seconds more.',
    otherwise: '0: it stops listening at once',
    example: '5',
    shape: shape.wholeNumber(0, 60),
  }),
  metricsToken: defineSetting({
    name: 'LESSEN_METRICS_TOKEN',
    means:
      'The words that whoever asks for `/metrics` must send (`Authorization: Bearer …`). To everybody else there is no such page.',
    otherwise: 'there are no metrics',
    example: 'the output of: openssl rand -hex 32',
    shape: shape.secret,
    isSecret: true,
  }),
  tracesUrl: defineSetting({
    name: 'LESSEN_TRACES_URL',
    means:
      'Where traces are sent: the address of an OpenTelemetry collector for OTLP over HTTP. They name routes, statements and jobs, and hold nothing that anybody typed.',
    otherwise: 'nothing is traced',
    example: 'http://127.0.0.1:4318/v1/traces',
    shape: shape.webAddress,
  }),
  tracesPercent: defineSetting({
    name: 'LESSEN_TRACES_PERCENT',
    means: 'How many of a hundred requests and jobs are traced.',
    otherwise: '100',
    example: '10',
    shape: shape.wholeNumber(1, 100),
  }),
  logLevel: defineSetting({
    name: 'LESSEN_LOG',
    means: 'How much is written to the log (standard error). Personal data never is.',
    otherwise: 'info',
    example: 'warn',
    shape: shape.oneOf(['debug', 'info', 'warn', 'error', 'silent']),
  }),
  lockMinutes: defineSetting({
    name: 'LESSEN_LOCK_MINUTES',
    means:
      'After so many minutes without a request the screen is locked: a PIN of the device or the password opens it again, and nothing typed is lost. At least 20 seconds before, a question with one button asks whether somebody is there, and typing counts as use. Shorter is safer on shared tablets.',
    otherwise: '5',
    example: '10',
    shape: shape.wholeNumber(2, 720),
  }),
  providersInside: defineSetting({
    name: 'LESSEN_PROVIDERS_INSIDE',
    means:
      'Whether an organisation’s own sign-in (OpenID Connect) may be at a private address of the network that this installation stands in. Whoever sets an organisation up chooses the address, so say `yes` only where you trust them with that network. This machine itself is never asked, except in development on localhost.',
    otherwise: 'no: public addresses only',
    example: 'yes',
    shape: shape.yesOrNo,
  }),
  checkLinks: defineSetting({
    name: 'LESSEN_CHECK_LINKS',
    means:
      'Whether the links of what the network offers are asked once a week if they still lead somewhere: politely, never at an address inside this installation’s own network. Needs a way out to other sites.',
    otherwise: 'no',
    example: 'yes',
    shape: shape.yesOrNo,
  }),
  keepTypedHours: defineSetting({
    name: 'LESSEN_KEEP_TYPED',
    means:
      'How many hours a form that was begun and not sent, or that could not be taken because the session had ended or the screen was locked, waits encrypted for its writer. At least 20.',
    otherwise: '72',
    example: '168',
    shape: shape.wholeNumber(20, 720),
  }),
  breachedPasswords: defineSetting({
    name: 'LESSEN_BREACHED_PASSWORDS',
    means:
      'A file of SHA-1 hashes of breached passwords, sorted, one on a line, as Have I Been Pwned publishes them. A new password that is on it is refused. Searched on this machine; no password and no part of one ever leaves it.',
    otherwise: 'only the rules that come with Lessen (common words, pairs of them, walks along the keyboard)',
    example: '/srv/lessen/pwned-passwords-sha1-ordered-by-hash.txt',
    shape: shape.someText,
  }),
  auditHeadsFile: defineSetting({
    name: 'LESSEN_AUDIT_HEADS_FILE',
    means:
      'A file outside the data folder, best on another machine, to which the heads of the audit’s chains are added. With an earlier head, `lessen audit verify --head FILE` finds even a tail that was cut off.',
    otherwise: 'heads are kept nowhere but in the database',
    example: '/srv/elsewhere/lessen-audit-heads.txt',
    shape: shape.someText,
  }),
  auditHeadsEvery: defineSetting({
    name: 'LESSEN_AUDIT_HEADS_EVERY',
    means: 'How often heads are added to that file: every `hour` or every `day`, and once at each start.',
    otherwise: 'day',
    example: 'hour',
    shape: shape.oneOf(['hour', 'day']),
  }),
  auditHeadsMail: defineSetting({
    name: 'LESSEN_AUDIT_HEADS_MAIL',
    means:
      'Addresses, with commas between, that are sent the heads of the audit’s chains once a day: people who do not run the database. A head holds no personal data.',
    otherwise: 'heads are mailed to nobody',
    example: 'records@example.org,auditor@example.com',
    shape: shape.mailAddresses,
  }),
  backupRecipients: defineSetting({
    name: 'LESSEN_BACKUP_RECIPIENTS',
    means:
      'The public keys that backups are encrypted to, with commas between. `npm run lessen backup-key` makes a pair; the secret half opens the backups and must not lie on this machine.',
    otherwise: 'no backup is made, unless LESSEN_BACKUP_PASSPHRASE is set',
    example: 'age1…',
    shape: shape.recipients,
  }),
  backupPassphrase: defineSetting({
    name: 'LESSEN_BACKUP_PASSPHRASE',
    means:
      'Encrypts and opens backups instead of a pair of keys. Whoever reads this machine’s settings can open them: a pair of keys is better.',
    otherwise: 'nothing',
    example: 'six or more words nobody would guess',
    shape: shape.passphrase,
    isSecret: true,
  }),
  backupFolder: defineSetting({
    name: 'LESSEN_BACKUP_DIR',
    means: 'The folder for backups whose file is not named. Put it on another disk than the data.',
    otherwise: 'the folder `backups` in the data folder',
    example: '/srv/backup/lessen',
    shape: shape.someText,
  }),
  networkName: defineSetting({
    name: 'LESSEN_NETWORK_NAME',
    means:
      'The name of the network or charity whose public pages these are: at the top of every page and in its title.',
    otherwise: 'Lessen',
    example: 'Fewer Restraints Network',
    shape: shape.someText,
  }),
  networkEmail: defineSetting({
    name: 'LESSEN_NETWORK_EMAIL',
    means: 'The e-mail address at which the public reaches the network: at the foot of every page.',
    otherwise: 'none is shown; a demonstration shows an invented one',
    example: 'hello@network.example',
    shape: shape.mailAddress,
  }),
  networkPhone: defineSetting({
    name: 'LESSEN_NETWORK_PHONE',
    means: 'The telephone number of the network, as people write it: at the foot of every page.',
    otherwise: 'none is shown; a demonstration shows an invented one',
    example: '01632 960123',
    shape: shape.phoneNumber,
  }),
  networkCharity: defineSetting({
    name: 'LESSEN_NETWORK_CHARITY',
    means: 'The number under which the charity is registered, with whoever registered it where that helps.',
    otherwise: 'none is shown; a demonstration shows an invented one',
    example: '1234567',
    shape: shape.someText,
  }),
  networkAddress: defineSetting({
    name: 'LESSEN_NETWORK_ADDRESS',
    means: 'The postal address of the network, in one line.',
    otherwise: 'none is shown; a demonstration shows an invented one',
    example: '1 Example Street, Anytown, AB1 2CD',
    shape: shape.someText,
  }),
  pageMemoryMb: defineSetting({
    name: 'LESSEN_PAGE_MEMORY',
    means:
      'How many megabytes of public pages each process remembers, so that a page that has not changed is sent without being made anew. An edit is seen by the next visitor all the same. 0 remembers none.',
    otherwise: '32',
    example: '64',
    shape: shape.wholeNumber(0, 4096),
  }),
  pgUser: defineSetting({
    name: 'LESSEN_PG_USER',
    means: 'When started as root: the unprivileged user that Lessen’s own PostgreSQL runs as.',
    otherwise: 'the first that exists of: lessen, postgres, nobody',
    example: 'lessen',
    shape: shape.someText,
  }),
  pgBin: defineSetting({
    name: 'LESSEN_PG_BIN',
    means:
      'A folder with the programs `postgres` and `initdb` of PostgreSQL 18, to use instead of those that come with Lessen.',
    otherwise: 'the programs that come with Lessen',
    example: '/usr/lib/postgresql/18/bin',
    shape: shape.someText,
  }),
} as const satisfies Record<string, Setting<unknown>>

/** Names that begin with LESSEN_ and belong to the tests: known, so that a start beside them does not refuse. */
export const namesOfTheTests: readonly string[] = ['LESSEN_DEPTH', 'LESSEN_SEED', 'LESSEN_CHROMIUM']
