/**
 * The letters of Vietnamese text as ranges for the brackets of a pattern: text in NFC, combining marks included.
 *
 * `\p{L}` says nearly the same of such text, but each of them takes half a millisecond to compile, and two with `i` in the flags; a
 * hundred patterns of them are a tenth of the time in which a report is read.
 */

/** Latin letters, those of Vietnamese among them, and combining marks. */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏ\\u0300-\\u036fḀ-ỿ'
/** Capitals of Vietnamese and of western Europe. Not for patterns with `i`. */
export const CAPITALS = 'A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ'
/** Small letters of the same. */
export const SMALLS = 'a-zß-öø-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'
