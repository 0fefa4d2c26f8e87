/** Checks a box that comes from outside. Apart from the functions of boxes, so that they load without zod. */
import { z } from 'zod'
import type { Box } from './box.ts'

export const boxSchema: z.ZodType<Box> = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly()
