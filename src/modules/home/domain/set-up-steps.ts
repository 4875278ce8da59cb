import type { WaitingItem } from './waiting.ts'

/** What is set up of an organisation so far. */
export type SetUpSoFar = {
  readonly units: number
  /** Units with neither beds nor places: no rate can be given for them. */
  readonly unitsWithoutBeds: number
  /** Users whose role may record an incident. */
  readonly recorders: number
  /** Users who have not accepted their invitation yet. */
  readonly waitingInvitations: number
}

/** The steps that are left before people can work. In the order in which they are taken. */
export function stepsLeft({
  units,
  unitsWithoutBeds,
  recorders,
  waitingInvitations,
}: SetUpSoFar): readonly WaitingItem[] {
  const steps: (WaitingItem | false)[] = [
    units === 0 &&
      step('Add the first unit', '/units/new', 'A ward, home, class or school: where people stay and incidents happen'),
    unitsWithoutBeds > 0 &&
      step(
        'Say how many beds or places units have',
        '/organisation',
        count(unitsWithoutBeds, 'unit has', 'units have', 'no number yet'),
      ),
    recorders === 0 && step('Invite the people who will record', '/staff', 'Nobody can record an incident yet'),
    waitingInvitations > 0 &&
      step(
        'Remind those who have been invited',
        '/staff',
        count(waitingInvitations, 'invitation has', 'invitations have', 'not been accepted'),
      ),
  ]
  return steps.filter((one): one is WaitingItem => one !== false)
}

function step(text: string, href: string, detail: string): WaitingItem {
  return { text, href, detail, age: 'to do', isLate: false }
}

function count(number: number, one: string, several: string, rest: string): string {
  return `${number} ${number === 1 ? one : several} ${rest}`
}
