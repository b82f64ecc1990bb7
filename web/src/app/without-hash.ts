/** Path and query of a route: places within one page share them. */
export const withoutHash = ({ fullPath }: { fullPath: string }): string => fullPath.split('#', 1)[0] ?? ''
