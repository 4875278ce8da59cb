/** What the private links of those registered are sealed for: what was sealed for anything else opens none of them. */
export const linkPurpose = 'webinar registration'
