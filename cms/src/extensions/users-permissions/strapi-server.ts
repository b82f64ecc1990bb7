interface Plugin {
  routes: { 'content-api': unknown }
}

/**
 * Takes the plugin's public addresses away: its registration asks for no proof of work, no consent and no confirmation, and
 * its other forms know nothing of the portal's limits. Readers reach accounts through the portal's own addresses alone.
 */
export default function closeStockAddresses<Extended extends Plugin>(plugin: Extended): Extended {
  plugin.routes['content-api'] = { type: 'content-api', routes: [] }
  return plugin
}
