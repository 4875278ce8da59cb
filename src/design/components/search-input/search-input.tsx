import { classNames } from '../../markup/class-names.ts'
import { wordsOf } from '../../markup/wording.ts'
import { Button, type ButtonProps } from '../button/button.tsx'
import { Input, type InputProps } from '../input/input.tsx'

/** A search box with its button; `button: false` leaves the button out. */
export type SearchInputProps = InputProps & {
  readonly button?: (Omit<ButtonProps, 'icon'> & { readonly icon?: ButtonProps['icon'] | false }) | false | undefined
}

/** A search input. */
export function SearchInput(props: SearchInputProps) {
  const { formGroup, large, inputWrapper, button } = props
  const after = wordsOf(formGroup?.afterInput)
  return (
    <Input
      {...props}
      type={props.type ?? 'search'}
      autocomplete={props.autocomplete ?? 'off'}
      classes={classNames('nhsuk-search-input__input', props.classes)}
      inputWrapper={{ ...inputWrapper, classes: classNames('nhsuk-search-input__wrapper', inputWrapper?.classes) }}
      formGroup={{
        ...formGroup,
        classes: classNames('nhsuk-search-input', large && 'nhsuk-search-input--large', formGroup?.classes),
        afterInput: {
          html: (
            <>
              {button !== false && <SearchButton {...props} />}
              {after}
            </>
          ),
        },
      }}
    />
  )
}

function SearchButton({ button: given, large, disabled }: SearchInputProps) {
  const { icon, ...button } = given || {}
  return (
    <Button
      ariaLabel="Search"
      small={!large}
      disabled={disabled}
      {...button}
      icon={icon === false ? undefined : (icon ?? 'search')}
      classes={classNames('nhsuk-search-input__button', button.classes)}
    />
  )
}
