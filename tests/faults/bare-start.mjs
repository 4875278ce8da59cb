import { runTypeScript } from '../../bin/run.mjs'

runTypeScript('tests/faults/bare-main.ts', [])
