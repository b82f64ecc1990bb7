/**
 * A function that works each answer out once. Beyond `most` answers it forgets all and begins anew: should what it is asked
 * vary without end, memory must not follow.
 */
export function remembered<Key, Value>(most: number, workOut: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, { value: Value }>()
  return (key) => {
    const known = answers.get(key)
    if (known) return known.value
    const value = workOut(key)
    if (answers.size >= most) answers.clear()
    answers.set(key, { value })
    return value
  }
}
