import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { findCertificate } from '../../store/attendance.store.ts'
import { writtenTimes, writtenZone } from '../written-times.ts'
import { CertificateView, CheckedView } from './certificate.view.tsx'
import { ownRegistration } from './own-registration.page.ts'

/** GET /webinars/mine/:pass/certificate: a certificate of attendance to print, for who was there. */
export async function showCertificate(visit: Visit): Promise<Reply> {
  const own = await ownRegistration(visit)
  if (own === undefined || own.registration.certificate === null || own.registration.attendedAt === null)
    return nothingHere
  const { registration, webinar, path } = own
  const body = CertificateView({
    name: registration.name,
    title: webinar.title,
    when: `${writtenTimes(webinar)} (${writtenZone(webinar.zone)})`,
    by:
      registration.attendedBy === 'team'
        ? 'The team noted that they were there.'
        : 'They gave the word that was said in it.',
    checkAt: `${visit.origin}/webinars/certificates/${registration.certificate ?? ''}`,
  })
  return { title: 'Certificate of attendance', body, back: { href: path, text: 'Your registration' }, isPrivate: true }
}

/** GET /webinars/certificates/:code: whether a certificate is ours: of what and when, never of whom. */
export async function checkCertificate({ params, network }: Visit): Promise<Reply> {
  const found = await network((db) => findCertificate(db, (params['code'] ?? '').toUpperCase()))
  const body = CheckedView({
    found: found ? { title: found.title, when: `${writtenTimes(found)} (${writtenZone(found.zone)})` } : null,
  })
  return { title: 'Check a certificate', status: found ? 200 : 404, body }
}
