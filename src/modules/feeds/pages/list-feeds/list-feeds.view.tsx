type FeedProps = { readonly title: string; readonly says: string; readonly address: string }

/** What a feed is, and where they are. */
export function ListFeedsView({ feeds }: { readonly feeds: readonly FeedProps[] }) {
  return (
    <>
      <h1>Feeds</h1>
      <p class="nhsuk-lede-text">
        A feed tells a program of yours, a feed reader, what is new here. You give nobody an address, and stop whenever
        you like.
      </p>
      <p>Copy the address of a feed into your reader. Both forms say the same; most readers take either.</p>
      {feeds.map(({ title, says, address }) => (
        <section key={address}>
          <h2>{title}</h2>
          <p>{says}</p>
          <ul>
            <li>
              <a href={`${address}.atom`}>{title} as Atom</a>
            </li>
            <li>
              <a href={`${address}.json`}>{title} as JSON Feed</a>
            </li>
          </ul>
        </section>
      ))}
      <p>
        Only one topic? Put <code>?topic=</code> and its code behind the address, for example{' '}
        <code>?topic=blanket-restrictions</code>.
      </p>
      <p>
        Programs that want everything find it as <a href="/api">public data</a>.
      </p>
    </>
  )
}
