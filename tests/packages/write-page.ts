import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { houseRoot } from '#platform/config/house-root.ts'
import { listedPackages, writePackagesPage } from './packages-page.ts'

const lock = readFileSync(join(houseRoot, 'package-lock.json'), 'utf8')
writeFileSync(join(houseRoot, 'docs/assurance/packages.md'), writePackagesPage(listedPackages(lock)))
