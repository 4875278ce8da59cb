import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** An element of a parsed page. */
export type PageElement = DefaultTreeAdapterTypes.Element

type PageNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

/** All elements of a page, in the order in which they are read. */
export function elementsOf(html: string): PageElement[] {
  return elementsUnder(parse(html))
}

/** All elements under a node, in reading order, without the node itself. */
export function elementsUnder(node: PageNode): PageElement[] {
  const children = 'childNodes' in node ? node.childNodes : []
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsUnder(child)] : []))
}

/** The value of an attribute, or nothing. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** Whether the element has a class. */
export function hasClass(element: PageElement, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name)
}

/** What a reader sees of a node, white space put together; scripts and styles are not read. */
export function textOf(node: PageNode): string {
  return rawText(node).replace(/\s+/g, ' ').trim()
}

const unread = new Set(['script', 'style', 'template', 'noscript'])
const apart = /^(p|div|li|ul|ol|h[1-6]|dt|dd|tr|td|th|section|main|header|footer|legend|label|summary|br|title)$/

function rawText(node: PageNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (!('childNodes' in node) || unread.has(node.nodeName)) return ''
  const inside = node.childNodes.map(rawText).join('')
  return apart.test(node.nodeName) ? ` ${inside} ` : inside
}
