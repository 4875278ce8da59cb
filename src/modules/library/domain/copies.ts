import type { Json } from '#modules/publishing/index.ts'

/** One form in which a resource can be had: an editable copy, an easy-read version, a film in sign language. */
export type Copy = {
  readonly format: string
  /** A code like "en" or "cy"; empty where nobody says. */
  readonly language: string
  readonly link: string
  /** How long or how large it is, in words; empty where nobody says. */
  readonly size: string
}

/** The forms in the answer to the question that asks for them. What is no row is none. */
export function copiesOf(answer: Json | undefined): readonly Copy[] {
  if (!Array.isArray(answer)) return []
  return answer.flatMap((row: Json) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return []
    const said = new Map(Object.entries(row))
    const text = (name: string) => {
      const value = said.get(name)
      return typeof value === 'string' ? value : ''
    }
    const copy = { format: text('format'), language: text('language'), link: text('link'), size: text('size') }
    return copy.format === '' && copy.link === '' ? [] : [copy]
  })
}
