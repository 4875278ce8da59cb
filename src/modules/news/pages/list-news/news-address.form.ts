import { isMonth, type Month } from '#basics/month.ts'

/** What a list of news shows: everything, or what one of these narrows it to. */
export type NewsChoice = { readonly author: string } | { readonly topic: string } | { readonly month: Month } | null

/** Which page of a list an address asks for: the first, where it says no number. */
export function pageAsked(query: URLSearchParams): number {
  const asked = query.get('page') ?? ''
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
}

/** Where a list of news is: author by the code of their name. */
export function hrefOfNews(choice: NewsChoice, page = 1): string {
  const more = page > 1 ? `?page=${page}` : ''
  if (choice === null) return `/news${more}`
  const [[name, value] = []] = Object.entries(choice)
  return `/news/${name}s/${encodeURIComponent(value ?? '')}${more}`
}

/** The month an address names; none for anything else. */
export function monthAsked(text: string): Month | undefined {
  return isMonth(text) ? text : undefined
}
