import { catalogue } from '#catalogue/offered.ts'
import type { ListedEntry } from '../../domain/entry.ts'
import { hrefOfEntry } from '../../domain/shape-folders.ts'
import type { EntryLineProps } from './entry-lines.view.tsx'

/** An entry of any shape as a line of a list: what it is, and whose. */
export function lineOfEntry(entry: ListedEntry): EntryLineProps {
  const { title, description, publisher, yearStated } = entry
  return {
    href: hrefOfEntry(entry),
    title,
    description,
    about: [publisher, yearStated].flatMap((part) => part ?? []),
    tags: [{ text: catalogue.kinds.get(entry.kind)?.name ?? entry.kind, colour: 'grey' }],
  }
}
