import { shortDate } from '#basics/written-time.ts'
import { Table } from '#design/index.ts'
import type { Award, Session, Speaker } from '../../domain/details.ts'

/** Who speaks, each with what they are and for whom. */
export function Speakers({ speakers }: { readonly speakers: readonly Speaker[] }) {
  if (speakers.length === 0) return null
  return (
    <section aria-labelledby="speakers">
      <h2 class="nhsuk-heading-m" id="speakers">
        Speakers
      </h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {speakers.map(({ name, role, body }) => (
          <li key={name} itemprop="performer" itemscope itemtype="https://schema.org/Person">
            <strong itemprop="name">{name}</strong>
            {[role, body].filter((part) => part !== '').map((part) => `, ${part}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The sessions of a conference in the order of their times; those at the same time follow each other, each with its room. */
export function Programme({ sessions }: { readonly sessions: readonly Session[] }) {
  if (sessions.length === 0) return null
  const hasDays = sessions.some(({ day }) => day !== null)
  const hasRooms = sessions.some(({ room }) => room !== '')
  return (
    <section aria-labelledby="programme">
      <h2 class="nhsuk-heading-m" id="programme">
        Programme
      </h2>
      <Table
        responsive
        head={[hasDays && { text: 'Day' }, { text: 'Time' }, hasRooms && { text: 'Room' }, { text: 'Session' }]}
        rows={sessions.map(({ day, from, until, room, title, speakers }) => [
          hasDays && { header: 'Day', text: day === null ? '' : shortDate(day) },
          { header: 'Time', text: until === '' ? from : `${from} to ${until}` },
          hasRooms && { header: 'Room', text: room },
          { header: 'Session', text: speakers === '' ? title : `${title} (${speakers})` },
        ])}
      />
    </section>
  )
}

/** Awards by category: the shortlist, and who won once that was announced. */
export function Awards({ awards }: { readonly awards: readonly Award[] }) {
  if (awards.length === 0) return null
  return (
    <section aria-labelledby="awards">
      <h2 class="nhsuk-heading-m" id="awards">
        Awards
      </h2>
      {awards.map(({ category, shortlist, winner }) => (
        <section key={category}>
          <h3 class="nhsuk-heading-s">{category}</h3>
          <p>{winner === '' ? 'The winner is not announced yet.' : <strong>Winner: {winner}</strong>}</p>
          {shortlist.length > 0 && (
            <>
              <p>On the shortlist:</p>
              <ul class="nhsuk-list nhsuk-list--bullet">
                {shortlist.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
    </section>
  )
}
