import type { Settings } from '#platform/config/settings.ts'
import type { DemoSignIn } from '#platform/http/visit.ts'
import { type DemoUser, demoPassword, hospitalUsers, networkUsers, schoolUsers } from '#worlds/demo/cast.ts'
import { hospital, school } from '#worlds/demo/demo-places.ts'

/** The invented people as whom anybody may sign in to a demonstration of this kind of installation. */
export function demoSignInsOf(mode: Settings['mode']): readonly DemoSignIn[] {
  const places = [
    ...hospitalUsers.map((user) => signInOf(user, hospital.name)),
    ...schoolUsers.map((user) => signInOf(user, school.name)),
  ]
  const team = networkUsers.map((user) => signInOf(user, 'the network'))
  return [...(mode === 'network' ? [] : places), ...(mode === 'practice' ? [] : team)]
}

/** Lines for the person who started a demonstration: as whom to look around. */
export function demoWelcome(mode: Settings['mode']): readonly string[] {
  const demoSignIns = demoSignInsOf(mode)
  const widest = Math.max(...demoSignIns.map(({ email }) => email.length))
  return [
    'This is a demonstration: do not enter real people. Sign in as one of these invented ones:',
    ...demoSignIns.map(({ email, name, says }) => `  ${email.padEnd(widest)}  ${name}, ${says}`),
    `The password of all of them: ${demoPassword}`,
  ]
}

function signInOf({ email, name, jobTitle }: DemoUser, organisation: string): DemoSignIn {
  return { email, name, password: demoPassword, says: `${jobTitle}, ${organisation.replace(' (demonstration)', '')}` }
}
