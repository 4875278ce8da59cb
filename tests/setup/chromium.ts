/**
 * The browser for journeys. `npm test` finds it and passes its place on; otherwise it is where Debian puts it.
 */
export const chromiumPath = process.env.LESSEN_CHROMIUM ?? '/usr/bin/chromium'
