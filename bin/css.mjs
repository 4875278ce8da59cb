#!/usr/bin/env node
// Compiles the one style sheet and writes it where it is served from. Run it after changing styles/ or nhsuk-frontend.
import { makeReady } from './make-ready.mjs'
import { runTypeScript } from './run.mjs'

makeReady()
runTypeScript('src/design/styles/write-styles.ts', [])
