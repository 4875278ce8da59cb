#!/usr/bin/env node
import { makeReady } from './make-ready.mjs'
import { runTypeScript } from './run.mjs'

makeReady()
runTypeScript('src/generate-files.ts', [])
