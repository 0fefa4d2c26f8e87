/** Folding lives in the model, because checks compare names too. */
export { foldLoose, foldTone } from '../model/fold.ts'
