import type { NavigationLink, Route } from '#platform/http/route.ts'

/** Every page about people and their stays. */
export const routes: readonly Route[] = []

/** The links that lead here from everywhere. */
export const navigation: readonly NavigationLink[] = []
