import type { Examples } from '../../markup/example.ts'
import { Input } from '../input/input.tsx'
import { Fieldset } from './fieldset.tsx'

/** Examples of Fieldset. */
export const fieldsetExamples: Examples = {
  component: 'Fieldset',
  says: 'Several questions under one legend.',
  examples: [
    {
      name: 'with two fields',
      shows: (
        <Fieldset legend={{ text: 'Where do you work?', size: 'm' }}>
          <Input name="site" label="Site" />
          <Input name="unit" label="Unit" />
        </Fieldset>
      ),
    },
  ],
}
