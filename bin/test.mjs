#!/usr/bin/env node
import { ensureBrowser } from './browser.mjs'
import { makeReady } from './make-ready.mjs'
import { runSteps } from './run-steps.mjs'
import { stepsOf } from './steps.mjs'

makeReady()
const browser = ensureBrowser()
const found = {
  name: 'browser',
  says: browser ?? 'none',
  known: { passed: browser === null ? 0 : 1, failed: browser === null ? 1 : 0 },
}
await runSteps([found, ...stepsOf()], browser === null ? {} : { LESSEN_CHROMIUM: browser })
