/** How a file of a kind is looked at, and what is done to it before it is kept. */
export type Family = 'picture' | 'pdf' | 'text' | 'office'

/** A kind of file that may be kept. Extension, declared type and content must all say the same kind. */
export type FileKind = {
  readonly code: string
  /** What people call it. */
  readonly says: string
  readonly family: Family
  /** Without the dot, lower case; the first is the one a served file gets. */
  readonly extensions: readonly string[]
  /** What the content itself says it is (file-type); text says nothing. */
  readonly contents: readonly string[]
  /** What browsers declare it as. "application/octet-stream" means that the browser does not know, and is taken from all. */
  readonly declared: readonly string[]
  /** The type it is served with. */
  readonly served: string
}

const openXml = 'application/vnd.openxmlformats-officedocument'

/**
 * Everything that may be kept. Not here, on purpose: SVG and HTML (they run scripts), macro formats, archives, and sound
 * and film, whose hidden data (place, device, people) we cannot take out safely.
 */
export const fileKinds: readonly FileKind[] = [
  picture('jpeg', 'JPEG', ['jpg', 'jpeg'], 'image/jpeg', ['image/pjpeg', 'image/jpg']),
  picture('png', 'PNG', ['png'], 'image/png', ['image/x-png']),
  picture('webp', 'WebP', ['webp'], 'image/webp', []),
  {
    code: 'pdf',
    says: 'PDF',
    family: 'pdf',
    extensions: ['pdf'],
    contents: ['application/pdf'],
    declared: ['application/pdf', 'application/x-pdf'],
    served: 'application/pdf',
  },
  text('text', 'plain text', 'txt', 'text/plain; charset=utf-8', ['text/plain']),
  text('csv', 'CSV', 'csv', 'text/csv; charset=utf-8', ['text/csv', 'text/plain', 'application/vnd.ms-excel']),
  office('docx', 'Word', `${openXml}.wordprocessingml.document`),
  office('xlsx', 'Excel', `${openXml}.spreadsheetml.sheet`),
  office('odt', 'OpenDocument text', 'application/vnd.oasis.opendocument.text'),
]

/** The kind that a file name claims by its extension. */
export function kindOfName(name: string): FileKind | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return fileKinds.find((kind) => kind.extensions.includes(extension))
}

/** The kind with this code. Refuses (throws) a code that no kind has: a row of ours always has one. */
export function kindWithCode(code: string): FileKind {
  const kind = fileKinds.find((one) => one.code === code)
  if (kind === undefined) throw new Error(`no kind of file has the code ${code}`)
  return kind
}

/** For a file input's `accept`. */
export const acceptedExtensions = fileKinds.flatMap(({ extensions }) => extensions.map((one) => `.${one}`)).join(',')

function picture(code: string, says: string, extensions: string[], type: string, also: string[]): FileKind {
  return { code, says, family: 'picture', extensions, contents: [type], declared: [type, ...also], served: type }
}

function text(code: string, says: string, extension: string, served: string, declared: string[]): FileKind {
  return { code, says, family: 'text', extensions: [extension], contents: [], declared, served }
}

function office(code: string, says: string, type: string): FileKind {
  return {
    code,
    says,
    family: 'office',
    extensions: [code],
    contents: [type],
    declared: [type, 'application/zip', 'application/x-zip-compressed'],
    served: type,
  }
}
