import { problemAt, Radios, Select } from '#design/index.ts'
import type { ProviderShown } from './organisation-provider.view.tsx'

/** The choice whether passwords still open the organisation's records, and whose do in any case. */
export function WaysIn(shown: Pick<ProviderShown, 'typed' | 'breakGlass' | 'problems'>) {
  const { typed, problems } = shown
  return (
    <Radios
      name="ways"
      fieldset={{ legend: { text: 'How may staff sign in here?', size: 's' } }}
      value={typed.ways}
      items={[
        { value: 'choice', text: 'With it, or with a password of Lessen' },
        {
          value: 'only',
          text: 'Only with it',
          hint: 'Choose this after one person has signed in with it. It counts from everybody’s next page.',
          conditional: <BreakGlass {...shown} />,
        },
      ]}
      errorMessage={problemAt(problems, 'ways')}
    />
  )
}

/** Somebody must be able to come in on the day it is down. */
function BreakGlass({ typed, breakGlass, problems }: Pick<ProviderShown, 'typed' | 'breakGlass' | 'problems'>) {
  return (
    <Select
      name="break-glass"
      label="Who may still come in by a password, on the day it is down?"
      hint="Somebody who may set up the organisation, and has a password and a second step"
      value={typed.breakGlass}
      items={[{ value: '', text: 'Choose somebody' }, ...breakGlass.map(({ id, name }) => ({ value: id, text: name }))]}
      errorMessage={problemAt(problems, 'break-glass')}
    />
  )
}
