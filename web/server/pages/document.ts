import type { RenderedPage } from '../../src/app/rendered-page'

/** JSON that cannot end the script element it stands in. */
function inScript(json: string): string {
  return json.replace(/</g, '\\u003c')
}

/** The whole HTML document of a rendered page. `assetTags` are its styles and scripts. */
export function documentOf({ head, body, state }: RenderedPage, assetTags: string): string {
  return [
    `<!doctype html><html${head.htmlAttrs}><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `${head.headTags}${assetTags}</head><body${head.bodyAttrs}>${head.bodyTagsOpen}`,
    `<div id="app">${body}</div>`,
    `<script type="application/json" id="state">${inScript(state)}</script>`,
    `${head.bodyTags}</body></html>`,
  ].join('')
}
