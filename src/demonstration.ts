import type { DemoSignIn } from '#platform/http/visit.ts'
import { type DemoUser, demoPassword, hospitalUsers, schoolUsers } from '#worlds/demo/cast.ts'
import { hospital, school } from '#worlds/demo/demo-places.ts'

/** The invented people as whom anybody may sign in to a demonstration. */
export const demoSignIns: readonly DemoSignIn[] = [
  ...hospitalUsers.map((user) => signInOf(user, hospital.name)),
  ...schoolUsers.map((user) => signInOf(user, school.name)),
]

/** Lines for the person who started a demonstration: as whom to look around. */
export function demoWelcome(): readonly string[] {
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
