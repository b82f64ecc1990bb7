export { linkWatch } from './link.watch'
export { findLinks, tagsOfLinks } from './links'
export { linkPanelRoutes } from './panel/routes'
