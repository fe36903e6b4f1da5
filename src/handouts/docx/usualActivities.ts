import type { KitSession, Method, Phase } from '../../kits/session.ts'

// Official forms are written in Indonesian, whoever downloads them.

interface Activity {
  facilitator: string
  participants: string
}

const core: Record<Method, Activity> = {
  ceramah: {
    facilitator: 'Menjelaskan materi dengan contoh dari praktik yang dipelajari.',
    participants: 'Menyimak, mencatat, dan bertanya.',
  },
  diskusi: {
    facilitator: 'Mengajukan pertanyaan diskusi dan memandu jalannya diskusi.',
    participants: 'Berdiskusi dan menyampaikan pendapat.',
  },
  curah_pendapat: {
    facilitator: 'Mengajak peserta menyumbang gagasan dan mencatat semuanya.',
    participants: 'Menyampaikan gagasan secara bergantian.',
  },
  studi_kasus: {
    facilitator: 'Membagikan kasus dari praktik yang dipelajari dan mendampingi pembahasannya.',
    participants: 'Menelaah kasus: masalah, cara kerja, hasil, dan prasyaratnya.',
  },
  kerja_kelompok: {
    facilitator: 'Membagi kelompok, menjelaskan tugas, dan mendampingi kelompok.',
    participants: 'Mengerjakan lembar kerja dalam kelompok.',
  },
  simulasi: {
    facilitator: 'Menjelaskan peran dan memandu simulasi.',
    participants: 'Memainkan peran dan mengamati.',
  },
  kunjungan_lapangan: {
    facilitator: 'Mendampingi kunjungan ke lokus dan mengingatkan hal yang perlu diamati.',
    participants: 'Mengamati, bertanya kepada pelaksana, dan mencatat temuan.',
  },
  presentasi: {
    facilitator: 'Memandu presentasi dan memberi umpan balik.',
    participants: 'Menyajikan hasil kerja dan menanggapi kelompok lain.',
  },
  penugasan: {
    facilitator: 'Menjelaskan tugas, batas waktu, dan ukuran hasilnya.',
    participants: 'Mengerjakan tugas dan mengumpulkan hasilnya.',
  },
}

const opening: Activity = {
  facilitator:
    'Membuka sesi, menyampaikan hasil belajar, dan menghubungkan materi dengan pengalaman peserta.',
  participants: 'Menyimak dan menceritakan pengalaman sendiri.',
}

const closing: Activity = {
  facilitator: 'Merangkum materi bersama peserta, menilai pemahaman, dan menyampaikan tindak lanjut.',
  participants: 'Menyebutkan pokok yang dipelajari dan mencatat tindak lanjut.',
}

/** What is usually done in a phase, one activity for each method: for what a trainer has left open. */
export function usualActivities(phase: Phase, { methods }: Pick<KitSession, 'methods'>): Activity[] {
  if (phase === 'pendahuluan') return [opening]
  if (phase === 'penutup') return [closing]
  const chosen: readonly Method[] = methods.length > 0 ? methods : ['ceramah']
  return chosen.map((method) => core[method])
}

/** A session opens with a talk and closes with a discussion; between them stand the methods that were chosen. */
export function methodsOf(phase: Phase, { methods }: Pick<KitSession, 'methods'>): readonly Method[] {
  if (phase === 'pendahuluan') return [methods.includes('curah_pendapat') ? 'curah_pendapat' : 'ceramah']
  return phase === 'penutup' ? ['diskusi'] : methods
}
