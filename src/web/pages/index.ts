/** The pages: one line for each file. */
import type { Routes } from '../service.ts'
import { comparePage } from './compare.tsx'
import { compareDetailPages } from './compare-details.tsx'
import { listPage } from './list.tsx'

export const PAGES: readonly Routes[] = [comparePage, compareDetailPages, listPage]
