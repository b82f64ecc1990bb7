const PATH = /^\/(?![/\\])[^\s\\#]*$/

/** A path of the portal to send a reader back to; "/" for anything that could lead elsewhere. */
export const localPath = (text: string): string => (PATH.test(text) && text.length <= 2000 ? text : '/')
