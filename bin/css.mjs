// Compiles the one style sheet and writes it where it is served from. Run it after changing styles/ or nhsuk-frontend:
//   node bin/css.mjs      (Node 24, which reads TypeScript by itself)
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { compileStyles } from '../src/design/styles/compile-styles.ts'

const css = compileStyles()
writeFileSync(new URL('../src/design/styles/lessen.css', import.meta.url), css)
console.log(`lessen.css: ${css.length} characters, ${gzipSync(css).length} bytes gzipped`)
