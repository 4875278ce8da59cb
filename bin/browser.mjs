import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tell } from './say.mjs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where Chromium is, or null. LESSEN_CHROMIUM, when set, is the only place looked at. */
export function findBrowser() {
  const wanted = process.env.LESSEN_CHROMIUM
  return (wanted ? [wanted] : places).find((place) => existsSync(place)) ?? null
}

/** Finds Chromium, or installs Debian's where that is allowed. Gives its place, or null after saying what to do. */
export function ensureBrowser() {
  const found = findBrowser()
  if (found !== null) return found
  if (mayInstall()) installOnDebian()
  const now = findBrowser()
  if (now === null)
    tell(
      'The journeys need Chromium, and none was found. Install it (on Debian: apt-get install chromium), or set LESSEN_CHROMIUM to its place.',
    )
  return now
}

function mayInstall() {
  return (
    !process.env.LESSEN_CHROMIUM &&
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    existsSync('/usr/bin/apt-get')
  )
}

function installOnDebian() {
  tell('Installing Chromium for the journeys …')
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const install = () => apt('install', '-y', '--no-install-recommends', 'chromium')
  if (!install() && apt('update')) install()
}
