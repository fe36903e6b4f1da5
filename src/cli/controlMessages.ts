import { z } from 'zod'

/**
 * What goes over the control socket. The command line sends one JSON line, then the lines that the command reads, then
 * ends its half; the server answers with JSON lines, the last of which is the exit code.
 */
export const requestSchema = z.strictObject({
  words: z.array(z.string()),
  lineCount: z.number().nullable(),
})
export type ControlRequest = z.infer<typeof requestSchema>

export const answerSchema = z.union([
  z.strictObject({ say: z.string() }),
  z.strictObject({ complain: z.string() }),
  z.strictObject({ progress: z.tuple([z.number(), z.number().nullable()]) }),
  z.strictObject({ exit: z.number() }),
])
export type ControlAnswer = z.infer<typeof answerSchema>
