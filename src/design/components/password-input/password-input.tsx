import { classNames } from '../../markup/class-names.ts'
import type { Attributes } from '../../markup/wording.ts'
import { Button, type ButtonProps } from '../button/button.tsx'
import { Input, type InputProps } from '../input/input.tsx'

/** A password that can be shown. The words of its button can be changed; `autocomplete` is `current-password`. */
export type PasswordInputProps = Omit<InputProps, 'type' | 'spellcheck' | 'autocapitalize'> & {
  readonly button?: Omit<ButtonProps, 'text' | 'ariaLabel'> | undefined
  readonly showPasswordText?: string | undefined
  readonly hidePasswordText?: string | undefined
  readonly showPasswordAriaLabel?: string | undefined
  readonly hidePasswordAriaLabel?: string | undefined
  readonly passwordShownAnnouncementText?: string | undefined
  readonly passwordHiddenAnnouncementText?: string | undefined
}

/** A password input. Its button stays hidden until the script is there to make it work. */
export function PasswordInput(props: PasswordInputProps) {
  const { formGroup } = props
  return (
    <Input
      {...props}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete || 'current-password'}
      classes={classNames('nhsuk-password-input__input nhsuk-js-password-input-input', props.classes)}
      formGroup={{
        ...formGroup,
        classes: classNames(formGroup?.classes, 'nhsuk-password-input'),
        attributes: { 'data-module': 'nhsuk-password-input', ...translations(props), ...formGroup?.attributes },
        afterInput: { html: <ShowButton {...props} /> },
      }}
    />
  )
}

function translations(props: PasswordInputProps): Attributes {
  return {
    'data-i18n.show-password': props.showPasswordText,
    'data-i18n.hide-password': props.hidePasswordText,
    'data-i18n.show-password-aria-label': props.showPasswordAriaLabel,
    'data-i18n.hide-password-aria-label': props.hidePasswordAriaLabel,
    'data-i18n.password-shown-announcement': props.passwordShownAnnouncementText,
    'data-i18n.password-hidden-announcement': props.passwordHiddenAnnouncementText,
  }
}

function ShowButton({ button, ...props }: PasswordInputProps) {
  return (
    <>
      <Button
        variant="secondary"
        type="button"
        small={!props.large}
        {...button}
        text={props.showPasswordText ?? 'Show'}
        ariaLabel={props.showPasswordAriaLabel ?? 'Show password'}
        disabled={button?.disabled ?? props.disabled}
        classes={classNames('nhsuk-password-input__toggle nhsuk-js-password-input-toggle', button?.classes)}
        attributes={{ 'aria-controls': props.id || props.name, hidden: true }}
      />
      {props.formGroup?.afterInput?.html ?? props.formGroup?.afterInput?.text}
    </>
  )
}
