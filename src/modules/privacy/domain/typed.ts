/** What is typed and chosen for a copy, as it was. */
export type CopyAnswers = { readonly madeFor: string; readonly staff: string; readonly out: string }

/** What is typed and chosen when disposal is asked for, as it was. */
export type DisposalAnswers = { readonly ground: string; readonly because: string }

/** What is typed and chosen when disposal is decided, as it was. */
export type DecisionAnswers = { readonly decision: string; readonly because: string }
