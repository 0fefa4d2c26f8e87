/**
 * Before the tests of a file: property tests draw the same cases on every run, so that the same tree is green or red everywhere.
 * To look for more, set other cases in the environment: `PROPERTY_SEED=7 PROPERTY_RUNS=3000 npx vitest run test/model`
 * (a test that names its own number of runs keeps it).
 */
import { configureGlobal } from 'fast-check'

const FIXED_SEED = 20230622
const { PROPERTY_SEED, PROPERTY_RUNS } = process.env

configureGlobal({
  seed: Number(PROPERTY_SEED ?? FIXED_SEED),
  ...(PROPERTY_RUNS === undefined ? {} : { numRuns: Number(PROPERTY_RUNS) }),
})
