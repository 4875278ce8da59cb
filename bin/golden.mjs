#!/usr/bin/env node
import { makeReady } from './make-ready.mjs'
import { runTypeScript } from './run.mjs'

makeReady()
// npm runs scripts in the checkout; the folder that somebody types is meant from where they are.
runTypeScript('tests/golden/print-golden.ts', process.argv.slice(2), { cwd: process.env.INIT_CWD ?? process.cwd() })
