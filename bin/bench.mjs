#!/usr/bin/env node
import { makeReady } from './make-ready.mjs'
import { runTypeScript } from './run.mjs'

makeReady()
runTypeScript('bench/first-circle.ts', process.argv.slice(2))
