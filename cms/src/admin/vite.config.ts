import { pickerWords } from './language/picker-words'

/** Read by Strapi's own build of the panel. */
export default (config: { plugins?: unknown[] }) => ({
  ...config,
  plugins: [...(config.plugins ?? []), pickerWords],
})
