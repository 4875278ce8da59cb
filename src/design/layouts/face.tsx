/** How a public page presents itself elsewhere: one description, one address. */
export type PageFace = { readonly description: string; readonly url: string }

/** What search engines and sites where a page is shared read of it (Open Graph). */
export function Face({ title, description, url }: PageFace & { readonly title: string }) {
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:type" content="article" />
    </>
  )
}
