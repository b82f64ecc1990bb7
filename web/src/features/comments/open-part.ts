/** What is open below a comment. */
export type OpenPart = 'reply' | 'edit' | 'report' | 'delete'
