/** Kinds of characteristics that the law asks for under a letter of their own: s.6(5)(l), not (k). */
export const askedUnderTheirOwnLetter: ReadonlySet<string> = new Set(['learning-disability', 'autism'])
