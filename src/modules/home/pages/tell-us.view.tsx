/** How the public reaches whoever runs these pages; null for a way that there is not. */
export type WaysToReach = {
  readonly email: string | null
  readonly phone: string | null
  readonly address: string | null
}

/** The ways to reach whoever runs these pages, one a line. */
export function TellUs({ email, phone, address }: WaysToReach) {
  if (email === null && phone === null && address === null)
    return <p>Tell whoever runs this site for your organisation.</p>
  return (
    <ul>
      {email && (
        <li>
          E-mail: <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone && (
        <li>
          Telephone: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </li>
      )}
      {address && <li>Post: {address}</li>}
    </ul>
  )
}
