const known = new Set(['caption', 'wp_caption', 'gallery', 'embed'])
const shortcode = /\[(\/?)([a-z][a-z0-9_-]{1,40})((?:\s[^\]\n]{0,500})?)\/?\]/g

/** The shortcodes in a text whose work is not known here, each once. Words in brackets, such as "[sic]", are none. */
export function listedShortcodes(html: string): string[] {
  const found = [...html.matchAll(shortcode)].filter(([whole, , name = '', rest = '']) =>
    isShortcode(html, whole, name, rest),
  )
  return [...new Set(found.map(([, , name = '']) => name).filter((name) => !known.has(name)))]
}

/** A shortcode has attributes, an end, or a name of several words. */
function isShortcode(html: string, whole: string, name: string, rest: string): boolean {
  return known.has(name) || whole.startsWith('[/') || /=/.test(rest) || /[_-]/.test(name) || html.includes(`[/${name}]`)
}

/** Does what shortcodes did where it is known: a caption is words below a picture, a gallery its pictures, an embed a link. */
export function withoutShortcodes(html: string, gallery: (ids: readonly number[]) => readonly string[]): string {
  return html
    .replace(/\[gallery\b([^\]]*)\]/g, (_whole, rest: string) =>
      gallery(
        (/\bids=["']?([\d,\s]+)/.exec(rest)?.[1] ?? '')
          .split(',')
          .map(Number)
          .filter((id) => id > 0),
      )
        .map((source) => `<img src="${source.replace(/["<>]/g, '')}">`)
        .join('\n\n'),
    )
    .replace(/\[embed\b[^\]]*\]\s*(https?:\/\/[^\s[\]<>"]+)\s*\[\/embed\]/g, '\n\n$1\n\n')
    .replace(/\[(?:wp_)?caption\b[^\]]*\]([\s\S]*?)\[\/(?:wp_)?caption\]/g, '\n\n$1\n\n')
    .replace(shortcode, (whole, _end: string, name: string, rest: string) =>
      isShortcode(html, whole, name, rest) ? '' : whole,
    )
}
