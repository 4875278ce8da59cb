import type { ShapeField } from '#modules/publishing/index.ts'
import type { Copy } from '../../domain/copies.ts'
import { writtenLanguage } from '../words-for-values.ts'

const formats = [
  { value: 'file', text: 'File' },
  { value: 'page', text: 'Web page' },
  { value: 'editable', text: 'Editable copy' },
  { value: 'easy-read', text: 'Easy read' },
  { value: 'audio', text: 'Audio' },
  { value: 'bsl', text: 'British Sign Language' },
]

const languages = [
  { value: 'en', text: 'English' },
  { value: 'cy', text: 'Welsh' },
]

/** What is asked of each form in which a resource can be had. */
export const copyFields: readonly ShapeField[] = [
  { name: 'format', label: 'What it is', kind: 'choice', choices: formats },
  { name: 'language', label: 'Language', kind: 'choice', choices: languages },
  { name: 'link', label: 'Where it is', hint: 'Its address', kind: 'link' },
  { name: 'size', label: 'How long or how large', hint: 'For example 8 pages, 2 MB, 12 minutes', kind: 'line' },
]

/** A form as people read it: "Easy read, Welsh, 8 pages". */
export function writtenCopy({ format, language, link, size }: Copy): { readonly text: string; readonly href: string } {
  const what = formats.find(({ value }) => value === format)?.text ?? 'File'
  return {
    text: [what, language && writtenLanguage(language), size].filter((part) => part !== '').join(', '),
    href: link,
  }
}
