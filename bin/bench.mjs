#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { makeReady } from './make-ready.mjs'
import { at } from './paths.mjs'
import { runTypeScript } from './run.mjs'
import { refuse } from './say.mjs'

makeReady()
const [which = 'first-circle', ...words] = process.argv.slice(2)
const file = `bench/${which}.ts`
if (!/^[a-z-]+$/.test(which) || !existsSync(at(file)))
  refuse(
    `There is no ${file}. Measured are: first-circle (the usual), people-at-work, flat-memory, watching-cost, statistics, network.`,
  )
runTypeScript(file, words)
