import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { houseRoot } from '#platform/config/house-root.ts'

const shape = z.object({ version: z.string() })

/** The version of Lessen, as package.json says it. */
export function houseVersion(): string {
  return shape.parse(JSON.parse(readFileSync(join(houseRoot, 'package.json'), 'utf8'))).version
}
