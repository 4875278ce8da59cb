import type { Shape } from '#modules/publishing/index.ts'
import { isCode } from './code-from-title.ts'

/** What stands against a code as the end of an address of this shape; null where nothing does. Whether it is taken is not asked here. */
export function problemWithCode({ folder, reservedCodes = [] }: Pick<Shape, 'folder' | 'reservedCodes'>, code: string) {
  if (!isCode(code))
    return 'Type an address of small letters, digits and hyphens, like open-doors-day, up to 100 letters.'
  return reservedCodes.includes(code) ? `${folder}/${code} is a page of its own. Choose another address.` : null
}
