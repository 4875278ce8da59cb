/** A package that Lessen runs with, as the lock file names it. */
export type ListedPackage = { readonly name: string; readonly version: string; readonly licence: string | undefined }

/** Every package of the lock file that is needed to run, by name; those for developing and testing are left out. */
export function listedPackages(lock: string): readonly ListedPackage[] {
  const { packages } = JSON.parse(lock) as { packages: Record<string, Entry> }
  const found = Object.entries(packages).flatMap(([path, { version = '', license, dev }]) =>
    path === '' || dev ? [] : [{ name: path.replace(/^.*node_modules\//, ''), version, licence: license }],
  )
  const byName = new Map(found.map((one) => [`${one.name} ${one.version}`, one]))
  return [...byName.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

type Entry = { readonly version?: string; readonly license?: string; readonly dev?: boolean }

/**
 * Licences that let everybody use, change and share. LGPL holds for one library for pictures, which is loaded as a file
 * of its own and can be exchanged; the font is under the Open Font License.
 */
const allowed = new Set(
  'MIT MIT-0 Apache-2.0 BSD-2-Clause BSD-3-Clause ISC 0BSD BlueOak-1.0.0 CC0-1.0 OFL-1.1 LGPL-3.0-or-later'.split(' '),
)

/** What is wrong with the licences, a sentence each. */
export function licenceFaults(packages: readonly ListedPackage[]): string[] {
  return packages.flatMap(({ name, licence }) => {
    if (licence === undefined) return [`${name} has no licence`]
    const parts = licence.replace(/[()]/g, '').split(/ AND | OR /)
    return parts.every((part) => allowed.has(part)) ? [] : [`${name} has ${licence}`]
  })
}

/** The page that lists them, as Markdown. */
export function writePackagesPage(packages: readonly ListedPackage[]): string {
  const lines = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? 'none'} |`)
  return `# Packages that Lessen runs with

${packages.length} packages, from the lock file; a test compares this page and the licences. Some are for one kind of machine only. A bill of materials in CycloneDX form, for tools that watch for known holes: \`npm sbom --omit dev --sbom-format cyclonedx\`. Why the larger ones were chosen is in the [decisions](../decisions/README.md).

| package | version | licence |
|---|---|---|
${lines.join('\n')}
`
}
