import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** An authenticator in software, as browsers hold one: it makes passkeys and answers with them, or lies when told to. */
export type SoftPasskey = {
  /** The answer of a browser that was asked to make a passkey, as JSON. */
  create(question: string, lie?: Lie): string
  /** The answer of a browser that was asked to use it, as JSON. */
  get(question: string, lie?: Lie): string
}

/** What may be untrue about an answer. */
export type Lie = {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  /** Whether the holder gave a PIN, finger or face; true unless told otherwise. */
  readonly verified?: boolean
  readonly counter?: number
  /** Whether another key signs. */
  readonly forged?: boolean
}

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest()
const text = (bytes: Buffer) => bytes.toString('base64url')

/** A new authenticator for the address `origin`, with one passkey of attestation 'none'. */
export function aPasskey(origin = 'http://localhost:3000'): SoftPasskey {
  const [{ publicKey, privateKey }, stranger] = [pair(), pair()]
  const id = randomBytes(32)
  let counter = 0
  const client = (type: string, question: string, lie: Lie) =>
    Buffer.from(
      JSON.stringify({ type, challenge: lie.challenge ?? challengeIn(question), origin: lie.origin ?? origin }),
    )
  const data = (flags: number, lie: Lie, rest = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(lie.counter ?? ++counter)
    const verified = lie.verified === false ? 0 : 0x04
    return Buffer.concat([
      sha256(lie.rpId ?? new URL(origin).hostname),
      Buffer.from([0x01 | verified | flags]),
      count,
      rest,
    ])
  }
  const answer = (response: object) =>
    JSON.stringify({ id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {}, response })
  return {
    create(question, lie = {}) {
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseOf(publicKey)])
      const clientData = client('webauthn.create', question, lie)
      return answer({
        clientDataJSON: text(clientData),
        attestationObject: text(attestation(data(0x40, lie, attested))),
        transports: ['internal'],
      })
    },
    get(question, lie = {}) {
      const clientData = client('webauthn.get', question, lie)
      const authenticatorData = data(0, lie)
      const signed = Buffer.concat([authenticatorData, sha256(clientData)])
      const signature = sign('sha256', signed, lie.forged ? stranger.privateKey : privateKey)
      return answer({
        clientDataJSON: text(clientData),
        authenticatorData: text(authenticatorData),
        signature: text(signature),
      })
    },
  }
}

function challengeIn(question: string): string {
  const asked: unknown = JSON.parse(question)
  return typeof asked === 'object' && asked !== null && 'challenge' in asked ? String(asked.challenge) : ''
}

/** CBOR of { 1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y }. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const coordinate = (label: number, value: string) =>
    Buffer.concat([Buffer.from([label, 0x58, 32]), Buffer.from(value, 'base64url')])
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]),
    coordinate(0x21, x),
    coordinate(0x22, y),
  ])
}

/** CBOR of { fmt: 'none', attStmt: {}, authData }. */
function attestation(authData: Buffer): Buffer {
  const head = Buffer.concat([
    Buffer.from([0xa3, 0x63]),
    Buffer.from('fmt'),
    Buffer.from([0x64]),
    Buffer.from('none'),
    Buffer.from([0x67]),
    Buffer.from('attStmt'),
    Buffer.from([0xa0, 0x68]),
    Buffer.from('authData'),
  ])
  return Buffer.concat([head, Buffer.from([0x59, authData.length >> 8, authData.length & 0xff]), authData])
}
