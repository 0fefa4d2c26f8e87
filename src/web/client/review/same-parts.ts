/**
 * What is loaded anew, made of the old objects wherever these hold the same. In: data as it comes in JSON, before and now. Out: what holds
 * now; parts that have not changed are the parts of before, so that only rows with news are drawn again.
 */
export function withSameParts<Data>(before: unknown, now: Data): Data {
  if (Object.is(before, now)) return now
  if (Array.isArray(before) && Array.isArray(now)) {
    const parts = now.map((part: unknown, index) => withSameParts(before[index], part))
    return (parts.length === before.length && parts.every((part, index) => part === before[index]) ? before : parts) as Data
  }
  if (!isRecord(before) || !isRecord(now)) return now
  const keys = Object.keys(now)
  const parts = Object.fromEntries(keys.map((key) => [key, withSameParts(before[key], now[key])]))
  const same = keys.length === Object.keys(before).length && keys.every((key) => key in before && parts[key] === before[key])
  return (same ? before : parts) as Data
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
