/** `placeholderData` of a list: the former items stay until the next ones are there, so that the page does not jump. */
export function keepWhileLoading<Data>(former: Data | undefined): Data | undefined {
  return former
}
