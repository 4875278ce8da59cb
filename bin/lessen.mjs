#!/usr/bin/env node
import { makeReady } from './make-ready.mjs'
import { runTypeScript } from './run.mjs'

makeReady()
// npm runs scripts in the checkout; paths that somebody types are meant from where they are.
runTypeScript('src/command-line.ts', process.argv.slice(2), { cwd: process.env.INIT_CWD ?? process.cwd() })
