import { hrefOfEntry, type ListedEntry, writtenCode } from '#modules/publishing/index.ts'
import type { ResourceLineProps } from './resource-line.view.tsx'
import { writtenKind } from './words-for-values.ts'

/** An entry in a list, in words. */
export function lineOf(entry: ListedEntry, href: string = hrefOfEntry(entry)): ResourceLineProps {
  const { kind, title, description, publisher, yearStated, formats } = entry
  return {
    href,
    kind: writtenKind(kind),
    title,
    description,
    about: [publisher, yearStated, ...formats.map(writtenCode)].filter((part) => part !== null).join(' · '),
  }
}
