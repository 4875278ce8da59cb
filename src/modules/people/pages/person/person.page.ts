import { shortDate } from '#basics/written-time.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { type Characteristic, type CharacteristicKind, writtenCharacteristic } from '../../domain/characteristic.ts'
import { characteristicKinds } from '../../domain/characteristic-kinds.ts'
import { identityLine, identityOf } from '../../domain/identity.ts'
import { writtenName } from '../../domain/person.ts'
import { endOf, startOf } from '../../domain/stay.ts'
import { momentInWords } from '../../domain/stay-rules.ts'
import { latestCharacteristics } from '../../store/characteristics.store.ts'
import { listNamesakes } from '../../store/people.store.ts'
import type { StayInUnit } from '../../store/stays.store.ts'
import { viewPerson } from './find-shown-person.page.ts'
import { type NotedAnswer, personView, type WrittenStay } from './person.view.tsx'

/** A person: who they are, where they are, what they say of themselves, their stays. That it was looked at is noted. */
export async function showPerson(visit: MemberVisit): Promise<Reply> {
  const shown = await viewPerson(visit)
  if (!shown) return nothingHere
  const { person, stays, current, unit, today } = shown
  const [noted, namesakes] = await Promise.all([
    latestCharacteristics(visit.db, person.id),
    current && visit.may('people.read', current.unitId) ? listNamesakes(visit.db, person, current.unitId) : [],
  ])
  const mayHere = (permission: string) => visit.may(permission, unit)
  return {
    title: writtenName(person),
    back: { href: '/people', text: 'People' },
    body: personView({
      who: identityOf(person, today),
      here: current?.unitName ?? null,
      namesakes: namesakes.map((other) => `${writtenName(other)} (${identityLine(other)})`),
      answers: [...characteristicKinds.values()].map((kind) => notedAnswer(kind, noted)),
      stays: stays.toReversed().map(writtenStay),
      mayChange: mayHere('people.change'),
      mayRestrict: visit.may('people.restrict'),
      mayGiveLink: mayHere('links.give-to-person'),
      mayNote: mayHere('people.note'),
      mayAdmit: current === undefined && (unit === null ? visit.may('people.add') : mayHere('people.add')),
      seesWhatIsHeld: visit.may('privacy.read'),
      seesIncidents: mayHere('incidents.read') || (visit.db.opened.includes(person.id) && visit.may('incidents.read')),
    }),
  }
}

function notedAnswer(kind: CharacteristicKind, noted: readonly Characteristic[]): NotedAnswer {
  const { code, name } = kind
  const latest = noted.find((note) => note.kind === code)
  if (!latest) return { code, name, says: 'Nobody has asked yet', from: null }
  return {
    code,
    name,
    says: writtenCharacteristic(kind, latest),
    from: `From ${latest.source}, ${shortDate(latest.notedOn)}`,
  }
}

function writtenStay(stay: StayInUnit): WrittenStay {
  const end = endOf(stay)
  return {
    unit: stay.unitName,
    from: momentInWords(startOf(stay)),
    until: end === null ? 'Still there' : momentInWords(end),
  }
}
