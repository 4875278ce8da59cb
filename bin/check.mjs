#!/usr/bin/env node
import { makeReady } from './make-ready.mjs'
import { runSteps } from './run-steps.mjs'
import { refuse } from './say.mjs'
import { stepsOf } from './steps.mjs'

// npm run check              all steps, as CI runs them
// npm run check types lint   only those
makeReady()
const steps = stepsOf()
const names = process.argv.slice(2)
const unknown = names.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  refuse(`There is no step ${unknown.join(', ')}. The steps are: ${steps.map((step) => step.name).join(', ')}.`)
}
await runSteps(names.length === 0 ? steps : steps.filter((step) => names.includes(step.name)))
