#!/usr/bin/env node
import { makeReady } from './make-ready.mjs'
import { runTypeScript } from './run.mjs'

makeReady()
runTypeScript('src/platform/db/generate-types.ts', [])
