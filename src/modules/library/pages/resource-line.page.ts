import type { ListedEntry } from '#modules/publishing/index.ts'
import { writtenCode } from '#modules/publishing/index.ts'
import { resourceShape } from '../domain/resource-shape.ts'
import type { ResourceLineProps } from './resource-line.view.tsx'
import { writtenKind } from './words-for-values.ts'

/** Where an entry of some shape is: an address that leads to the folder of its shape. */
export function placeOf({ code, shape }: Pick<ListedEntry, 'code' | 'shape'>): string {
  return shape === resourceShape ? `/resources/${code}` : `/entries/${code}`
}

/** An entry in a list, in words. */
export function lineOf(entry: ListedEntry, href: string = placeOf(entry)): ResourceLineProps {
  const { kind, title, description, publisher, yearStated, formats } = entry
  return {
    href,
    kind: writtenKind(kind),
    title,
    description,
    about: [publisher, yearStated, ...formats.map(writtenCode)].filter((part) => part !== null).join(' · '),
  }
}
