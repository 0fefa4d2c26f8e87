/** JSON for the database, whose text takes no NUL and no half of a surrogate pair; a document may hold them. */
export function storable(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'string' ? storableText(each) : each))
}

export function storableText(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '\ufffd')
}
