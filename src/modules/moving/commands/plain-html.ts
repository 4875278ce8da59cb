const blocks =
  'address|article|aside|blockquote|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|script|style'
/** Tags of whole pages, and those after which everything is text: none belongs into a post, and some make a parser lose it. */
const whole = /<\/?(?:html|head|body|base|frameset|frame|noframes|plaintext|xmp|listing|template|title)\b[^>]*>?/gi
const block = new RegExp(String.raw`</?(?:${blocks})\b`, 'i')

/**
 * Posts of WordPress are HTML in which an empty line begins a paragraph and a new line is a line break, where no block
 * element stands. Gives HTML that says so, without comments of its editor.
 */
export function plainHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(whole, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (block.test(part) ? part : `<p>${part.replace(/\n/g, '<br>')}</p>`))
    .join('\n')
}
