/** How a public page presents itself elsewhere: one description, one address. */
export type PageFace = { readonly description: string; readonly url: string }

/** What search engines and sites where a page is shared read of it (Open Graph). */
export function Face(props: PageFace & { readonly title: string; readonly siteName: string }) {
  const { title, description, url, siteName } = props
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={siteName} />
    </>
  )
}
