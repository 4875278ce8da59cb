import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How nodes are written is the renderer's business; what they mean is ours.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // nhsuk-frontend says some roles twice on purpose: JAWS needs the group, and a table laid out as lists loses its own.
    'no-redundant-role': 'off',
    // A banner and a scrolling box are regions by role; a link that looks like a button acts like one.
    'prefer-native-element': 'off',
  },
})

/** What is wrong with a document or a part of one, a line each; nothing when it is valid HTML. */
export async function htmlProblems(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}
