/**
 * The second thread: scans the blocks it is asked for.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { scanBlock } from './blocks'
import { isThreadData } from './two-threads'
import { scannerUnder } from './verdicts-quickly'

const data: unknown = workerData
const scanner = isThreadData(data) ? scannerUnder(data.head, data.on) : undefined
if (isThreadData(data) && scanner !== undefined) {
  parentPort?.on('message', (index: number) => {
    const block = scanBlock(data.file, index, scanner)
    const text = block.text.slice()
    parentPort?.postMessage({ index, block: { ...block, text } }, [text.buffer])
  })
}
