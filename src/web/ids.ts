/** Ids of documents, accounts, sessions and tokens, as they stand in addresses and forms. */

/** In a path: `/documents/:id{…}`. */
export const ID_PATTERN = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const ID = new RegExp(`^${ID_PATTERN}$`, 'u')

/** Whether a text can be asked of the database as an id. */
export const isId = (text: string): boolean => ID.test(text)
