import type { Examples } from '../../markup/example.ts'
import { FileUpload } from './file-upload.tsx'

/** Examples of FileUpload. */
export const fileUploadExamples: Examples = {
  component: 'FileUpload',
  says: 'A question answered with a file. Say in the hint which kinds and how large.',
  examples: [
    {
      name: 'one file',
      shows: (
        <FileUpload
          name="plan-file"
          label={{ text: 'Upload the plan', size: 'm' }}
          hint="A PDF or Word file of up to 10 MB"
        />
      ),
    },
    {
      name: 'several files',
      shows: (
        <FileUpload
          name="photos"
          label={{ text: 'Upload photos of the room', size: 'm' }}
          hint="JPEG or PNG, up to 10 MB each. Nobody may be in them."
          multiple
          chooseFilesButtonText="Choose files"
          dropInstructionText="or drop files"
          noFileChosenText="No files chosen"
        />
      ),
    },
    {
      name: 'with an error',
      shows: (
        <FileUpload
          name="letter"
          label={{ text: 'Upload the letter', size: 'm' }}
          errorMessage="The file is larger than 10 MB. Choose a smaller one."
        />
      ),
    },
  ],
}
