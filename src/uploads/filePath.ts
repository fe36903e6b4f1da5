import type { Upload } from './upload.ts'

/** Where the bytes are read: `/files/HASH/NAME`. */
export function filePath({ hash, name }: Pick<Upload, 'hash' | 'name'>): string {
  return `/files/${hash}/${encodeURIComponent(name)}`
}
