/**
 * Is a word a Vietnamese syllable? In: one word. Out: yes or no, by the spelling rules alone (onset, rhyme, tone), no word list.
 *
 * It is the yardstick by which texts in legacy codes are told from texts that are what they seem.
 * The rules: every syllable is an optional onset, a rhyme and at most one tone; rhymes that end in a stop (c, ch, p, t) take
 * only the sharp or the heavy tone; `c`, `g`, `ng` become `k`, `gh`, `ngh` before e, ê, i, y.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''))

const ONSETS = words('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x')

/** Rhymes without their tone. */
const RHYMES = words(`
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
  uy uya uych uyên uyêt uynh uyp uyt uyu
  ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu
`)

/** What may stand after `qu`. */
const RHYMES_AFTER_QU = words(`
  a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây
  e en eng eo et ê êch ên ênh êt i ich inh it ôc ơ y ych yên yêt ynh yt
`)

/** Onsets that may stand before a bare `y` (kỹ, lý, mỹ, sỹ, tỷ, vỹ, hy). */
const ONSETS_BEFORE_Y = words('h k l m s t v')

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const SHARP_OR_HEAVY = new Set(['\u0301', '\u0323'])
const STOP_END = /(?:c|ch|p|t)$/u
const FRONT_VOWEL = /^[eêiy]/u

function isOnsetWithRhyme(onset: string, rhyme: string): boolean {
  if (!ONSETS.has(onset) || !RHYMES.has(rhyme)) return false
  if (rhyme === 'y') return ONSETS_BEFORE_Y.has(onset)
  if (rhyme.startsWith('yê')) return false
  const front = FRONT_VOWEL.test(rhyme)
  if (onset === 'c' || onset === 'ng') return !front
  if (onset === 'g') return !front || rhyme.startsWith('i')
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front
  return onset !== 'gi' || !rhyme.startsWith('i')
}

function isToneless(syllable: string): boolean {
  if (RHYMES.has(syllable)) return true
  if (syllable.startsWith('qu') && RHYMES_AFTER_QU.has(syllable.slice(2))) return true
  for (let length = 1; length <= 3 && length < syllable.length; length += 1) {
    if (isOnsetWithRhyme(syllable.slice(0, length), syllable.slice(length))) return true
  }
  return false
}

/** A Vietnamese syllable's longest spelling: `nghiêng`, `khuyếch`. */
const LONGEST = 7

/** Whether `word` can be spelled as one Vietnamese syllable. Case does not count; any normalization form; no tone placement rule. */
export function isVietnameseSyllable(word: string): boolean {
  const lower = word.normalize('NFC').toLowerCase()
  if (lower.length === 0 || lower.length > LONGEST) return false
  const decomposed = lower.normalize('NFD')
  const tones = decomposed.match(TONES) ?? []
  if (tones.length > 1) return false
  const toneless = decomposed.replace(TONES, '').normalize('NFC')
  if (!isToneless(toneless)) return false
  const [tone] = tones
  return !STOP_END.test(toneless) || (tone !== undefined && SHARP_OR_HEAVY.has(tone))
}
