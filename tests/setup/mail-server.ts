import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

/** One message as a server was given it. */
export type Received = { readonly from: string; readonly to: readonly string[]; readonly message: string }

/** A real mail server on a free port, which keeps what it takes and can be told to refuse. */
export type MailServer = {
  readonly url: string
  readonly received: Received[]
  /** What it answers to the next recipients: null takes them. */
  answer: { readonly code: number; readonly says: string } | null
  /** Called when a message has come, before the server says that it took it. */
  onMessage: () => void | Promise<void>
}

/** Starts a mail server for one test file. */
export async function aMailServer(): Promise<MailServer> {
  const state: MailServer = { url: '', received: [], answer: null, onMessage: () => undefined }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => {
      if (state.answer === null) return done()
      return done(Object.assign(new Error(state.answer.says), { responseCode: state.answer.code }))
    },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => void parts.push(part))
      stream.on('end', () => {
        state.received.push({
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          message: Buffer.concat(parts).toString('utf8'),
        })
        void Promise.resolve(state.onMessage()).then(() => done())
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  afterAll(() => new Promise<void>((closed) => server.close(() => closed())))
  return Object.assign(state, { url: `smtp://127.0.0.1:${port}` })
}
