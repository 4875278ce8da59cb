import { classNames } from '../../markup/class-names.ts'
import { type Attributes, wordsOf } from '../../markup/wording.ts'
import { type FieldProps, FormGroup } from '../form-group/form-group.tsx'

/** The words for a number of files, by CLDR rule (`one`, `other`), with `%{count}` in them. */
type ChosenWords = { readonly [rule: string]: string }

/** A question answered with a file. The texts are what the drop zone of the script says; they have English words of their own. */
export type FileUploadProps = Omit<FieldProps, 'autocomplete'> & {
  readonly multiple?: boolean | undefined
  /** The kinds that may be chosen, for example `.pdf,image/*`. The server decides all the same. */
  readonly accept?: string | undefined
  readonly chooseFilesButtonClassList?: readonly string[] | undefined
  readonly chooseFilesButtonText?: string | undefined
  readonly dropInstructionText?: string | undefined
  readonly noFileChosenText?: string | undefined
  readonly multipleFilesChosenText?: ChosenWords | undefined
  readonly enteredDropZoneText?: string | undefined
  readonly leftDropZoneText?: string | undefined
}

/** A file upload: the browser's own field, which a script makes into a place to drop files on. */
export function FileUpload(props: FileUploadProps) {
  const { name, id = name, formGroup, disabled, multiple, accept, classes, attributes } = props
  const group = {
    classes: classNames(formGroup?.classes, 'nhsuk-file-upload'),
    attributes: { 'data-module': 'nhsuk-file-upload', ...wordsForScript(props), ...formGroup?.attributes },
  }
  return (
    <FormGroup {...props} id={id} formGroup={group}>
      {(describedBy) => (
        <>
          {wordsOf(formGroup?.beforeInput)}
          <input
            class={classNames('nhsuk-file-upload__input', classes)}
            id={id}
            name={name}
            type="file"
            disabled={disabled}
            multiple={multiple}
            accept={accept}
            aria-describedby={describedBy}
            {...attributes}
          />
          {wordsOf(formGroup?.afterInput)}
        </>
      )}
    </FormGroup>
  )
}

function wordsForScript(props: FileUploadProps): Attributes {
  const { chooseFilesButtonClassList: classList, multipleFilesChosenText = {} } = props
  const counted = Object.entries(multipleFilesChosenText).map(([rule, text]) => [
    `data-i18n.multiple-files-chosen.${rule}`,
    text,
  ])
  return {
    'data-choose-files-button-class-list': classList && JSON.stringify(classList),
    'data-i18n.choose-files-button': props.chooseFilesButtonText,
    'data-i18n.no-file-chosen': props.noFileChosenText,
    ...Object.fromEntries(counted),
    'data-i18n.drop-instruction': props.dropInstructionText,
    'data-i18n.entered-drop-zone': props.enteredDropZoneText,
    'data-i18n.left-drop-zone': props.leftDropZoneText,
  }
}
