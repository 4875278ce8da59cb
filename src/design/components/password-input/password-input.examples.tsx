import type { Examples } from '../../markup/example.ts'
import { PasswordInput } from './password-input.tsx'

/** Examples of PasswordInput. */
export const passwordInputExamples: Examples = {
  component: 'PasswordInput',
  says: 'A password.',
  examples: [
    { name: 'plain', shows: <PasswordInput name="password" label="Password" /> },
    {
      name: 'new, with an error',
      shows: (
        <PasswordInput
          name="new-password"
          autocomplete="new-password"
          label="New password"
          errorMessage="Use 12 letters or more"
        />
      ),
    },
  ],
}
