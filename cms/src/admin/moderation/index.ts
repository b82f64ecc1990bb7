import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin'
import { Discuss } from '@strapi/icons'
import { MODERATION_PATH } from './lists'
import { moderationRight } from './right'
import { descriptorOf } from './words'

/** The page where staff decide on comments, and what waits there on the panel's home page. */
export function registerModeration(app: StrapiApp): void {
  app.addMenuLink({
    to: MODERATION_PATH,
    icon: Discuss,
    intlLabel: descriptorOf('menu'),
    permissions: moderationRight,
    Component: () => import('./ModerationPage'),
  })
  const waiting: WidgetArgs = {
    id: 'waiting-comments',
    icon: Discuss,
    title: descriptorOf('widget.title'),
    link: { label: descriptorOf('widget.link'), href: `/${MODERATION_PATH}` },
    component: async () => (await import('./WaitingWidget')).WaitingWidget,
    permissions: moderationRight,
  }
  // Before Strapi's own: somebody waits for the editors here.
  app.widgets.register((others) => [waiting, ...others])
}
