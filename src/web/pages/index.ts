/** The pages: one line for each file. */
import type { Routes } from '../service.ts'
import { listPage } from './list.tsx'

export const PAGES: readonly Routes[] = [listPage]
