import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { unless } from '#platform/forms/typed-answers.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { isAddress } from '../../domain/address-wish.ts'
import { wishForAddress } from '../../wish-for-address.ts'
import type { Own } from './find-own.page.ts'

/** Keeps where whoever a link belongs to wants to be reached from now on; gives what stands against it. */
export async function wishByLink(db: NetworkDeeds, visit: Visit, own: Own): Promise<readonly Problem[]> {
  const email = answer(visit.form, 'email')
  const problems = unless(isAddress(email), 'email', 'Type a whole e-mail address, like name@example.org.')
  if (problems.length > 0) return problems
  const { entry, ways } = own
  const path = `/desk/consents/${entry.code}`
  const wished = { entry: entry.id, noun: ways.noun, email, way: 'link', notedBy: '', path, at: visit.now } as const
  const became = await wishForAddress(db, visit, wished)
  return unless(
    became !== 'too often',
    'email',
    'You have asked for this a few times today. Please wait until tomorrow, or ring us.',
  )
}
