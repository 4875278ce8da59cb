import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { compileStyles } from './compile-styles.ts'

const css = compileStyles()
writeFileSync(new URL('lessen.css', import.meta.url), css)
console.log(`lessen.css: ${css.length} characters, ${gzipSync(css).length} bytes gzipped`)
