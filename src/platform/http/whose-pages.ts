import type { NetworkSettings } from '#platform/config/settings.ts'

/** Whose pages these are, as this process heard it last: from the settings, or from the network's team at the desk. */
export type WhosePages = {
  now(): NetworkSettings
  /** Takes what the database says; null where the team has said nothing, so that the settings hold. */
  hear(said: NetworkSettings | null): void
}

/** Begins with what the settings say. */
export function whosePages(settings: NetworkSettings): WhosePages {
  let heard: NetworkSettings | null = null
  return {
    now: () => heard ?? settings,
    hear: (said) => {
      heard = said
    },
  }
}
