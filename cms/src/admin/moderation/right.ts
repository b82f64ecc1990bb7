/** Who may moderate, as the panel asks for it. */
export const moderationRight = [{ action: 'admin::portal.comments.moderate', subject: null }]
