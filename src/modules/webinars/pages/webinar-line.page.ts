import { catalogue } from '#catalogue/offered.ts'
import type { ListedWebinar } from '../store/list-webinars.store.ts'
import type { WebinarLine } from './webinar-line.view.tsx'
import { writtenTimes, writtenZone } from './written-times.ts'

/** A webinar in a list, in words; of one that is over, whether a recording is held. */
export function webinarLineOf(webinar: ListedWebinar, isOver: boolean): WebinarLine {
  const { code, title, description, zone, kind, place, recording, canBeRead, cancelledAt } = webinar
  const where = place === '' ? 'Online' : place
  const toRead = canBeRead ? 'Something to read' : 'No recording held here'
  const kept = recording === '' ? toRead : 'With a recording'
  return {
    href: `/webinars/${code}`,
    title,
    description,
    when: `${writtenTimes(webinar)} (${writtenZone(zone)})`,
    about: [catalogue.kinds.get(kind)?.name ?? kind, isOver ? kept : where].join(' · '),
    isCalledOff: cancelledAt !== null,
  }
}
