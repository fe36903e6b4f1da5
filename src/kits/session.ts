export const methods = [
  'ceramah',
  'diskusi',
  'curah_pendapat',
  'studi_kasus',
  'kerja_kelompok',
  'simulasi',
  'kunjungan_lapangan',
  'presentasi',
  'penugasan',
] as const
export type Method = (typeof methods)[number]

export const phases = ['pendahuluan', 'inti', 'penutup'] as const
export type Phase = (typeof phases)[number]

/** What trainer and participants do in one phase of a session. */
export interface SessionStep {
  phase: Phase
  facilitator: string | null
  participants: string | null
  minutes: number
}

/** One session of a kit, as a rencana pembelajaran (RP) prints it. */
export interface KitSession {
  title: string
  /** Materi pokok and its parts, one a line. */
  topics: string | null
  methods: Method[]
  /** "Bahan tayang, video, lembar kerja". */
  media: string | null
  minutes: number
  /** In the order of `phases`; empty while the trainer has not said: then it is proposed by `stepsOf`. */
  steps: SessionStep[]
}

/** The steps as they were said, else the usual three: a tenth to open, a tenth to close, to whole five minutes. */
export function stepsOf({ steps, minutes }: Pick<KitSession, 'steps' | 'minutes'>): SessionStep[] {
  if (steps.length > 0) return steps
  const edge = Math.min(Math.max(5, Math.round(minutes / 10 / 5) * 5), Math.floor(minutes / 3))
  const bare = { facilitator: null, participants: null }
  return [
    { phase: 'pendahuluan', ...bare, minutes: edge },
    { phase: 'inti', ...bare, minutes: minutes - 2 * edge },
    { phase: 'penutup', ...bare, minutes: edge },
  ]
}
