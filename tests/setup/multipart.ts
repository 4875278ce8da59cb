/** A file as a browser sends it: field, name, type, content. */
export type SentFile = {
  readonly field: string
  readonly name: string
  readonly type?: string
  readonly content: Buffer | string
}

const boundary = 'a-boundary-that-stands-in-no-file'

/** A form with files as browsers send it: fields first, in their order, then the files. */
export function multipartOf(
  fields: readonly (readonly [string, string])[],
  files: readonly SentFile[],
): { readonly type: string; readonly body: Buffer } {
  const parts = [
    ...fields.map(([name, value]) => part(`name="${name}"`, '', value)),
    ...files.map(({ field, name, type = 'application/octet-stream', content }) =>
      part(`name="${field}"; filename="${name}"`, `Content-Type: ${type}\r\n`, content),
    ),
  ]
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  }
}

function part(disposition: string, type: string, content: Buffer | string): Buffer {
  const head = `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${type}\r\n`
  return Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n')])
}
