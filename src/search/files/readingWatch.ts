import { limits } from './readableKinds.ts'

// A thread that still runs while the other one is busy. Node limits the heap, and what is unpacked is not in it.
const startedAt = Date.now()
setInterval(() => {
  const isTooLong = Date.now() - startedAt > limits.milliseconds + 5000
  if (isTooLong || process.memoryUsage.rss() > limits.residentBytes) process.kill(process.pid, 'SIGKILL')
}, 50)
