import type { Examples } from '../../markup/example.ts'
import { SearchInput } from './search-input.tsx'

/** Examples of SearchInput. */
export const searchInputExamples: Examples = {
  component: 'SearchInput',
  says: 'A search box with its button.',
  examples: [{ name: 'search', shows: <SearchInput name="q" label="Search incidents" value="oak" /> }],
}
