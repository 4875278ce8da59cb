import { readCatalogue } from './catalogue.ts'

/** The catalogue of this installation, read once when the house starts. */
export const catalogue = await readCatalogue()
