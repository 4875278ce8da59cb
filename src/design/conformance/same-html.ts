import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

/**
 * A fragment's tree as lines, one element or text each, so that two fragments that mean the same are equal:
 * attributes and class names in alphabetical order, runs of white space as one space, none at the ends of a text.
 */
export function treeOf(html: string): string {
  return parseFragment(html)
    .childNodes.flatMap((node) => linesOf(node, ''))
    .join('\n')
}

function linesOf(node: Node, indent: string): string[] {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.replace(/\s+/g, ' ').trim()
    return text ? [`${indent}"${text}"`] : []
  }
  if (!('tagName' in node)) return []
  const attributes = node.attrs.map(({ name, value }) => ` ${name}="${normalised(name, value)}"`).sort()
  const children = node.childNodes.flatMap((child) => linesOf(child, `${indent}  `))
  return [`${indent}<${node.tagName}${attributes.join('')}>`, ...children]
}

function normalised(name: string, value: string): string {
  const words = value.split(/\s+/).filter(Boolean)
  return (name === 'class' ? words.sort() : words).join(' ')
}

const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup'])

/**
 * The words as they are read out: white space inside a line counts (as one space), at the edges of blocks it does not.
 * Catches what {@link treeOf} forgives: "Changename" where "Change name" was meant.
 */
export function wordsReadOut(html: string): string {
  const BREAK = '\u0000'
  const text = parseFragment(html)
    .childNodes.map((node) => spoken(node, BREAK))
    .join('')
  const lines = text.replace(/[ \n\t]+/g, ' ').split(BREAK)
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}

function spoken(node: Node, BREAK: string): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (!('tagName' in node)) return ''
  const inner = node.childNodes.map((child) => spoken(child, BREAK)).join('')
  return INLINE.has(node.tagName) ? inner : BREAK + inner + BREAK
}
