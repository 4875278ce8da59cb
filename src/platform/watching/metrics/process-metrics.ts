import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Counter, Gauge, type Registry } from 'prom-client'

/** Memory, processor and event loop of this process, and which Lessen it is; gives the way to stop. */
export function processMetrics(registry: Registry, version: string): () => void {
  const registers = [registry]
  new Gauge({
    name: 'lessen_build_info',
    help: 'Always 1; the labels say which Lessen this is, and under which Node.',
    labelNames: ['version', 'node'] as const,
    registers,
  }).set({ version, node: process.versions.node }, 1)
  new Gauge({
    name: 'lessen_process_uptime_seconds',
    help: 'For how long this process has been running.',
    registers,
    collect() {
      this.set(process.uptime())
    },
  })
  new Gauge({
    name: 'lessen_process_memory_bytes',
    help: 'Memory of this process: resident (all of it), heap (in use by JavaScript), outside (buffers).',
    labelNames: ['kind'] as const,
    registers,
    collect() {
      const { rss, heapUsed, external } = process.memoryUsage()
      this.set({ kind: 'resident' }, rss)
      this.set({ kind: 'heap' }, heapUsed)
      this.set({ kind: 'outside' }, external)
    },
  })
  new Counter({
    name: 'lessen_process_cpu_seconds_total',
    help: 'Processor time that this process has used.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage()
      this.reset()
      this.inc((user + system) / 1e6)
    },
  })
  return eventLoop(registers)
}

/** Since somebody last looked: a page cannot be quicker than the event loop lets it. */
function eventLoop(registers: Registry[]): () => void {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  new Gauge({
    name: 'lessen_event_loop_delay_seconds',
    help: 'How late the event loop was since the last look: the middle, the slow end and the worst.',
    labelNames: ['quantile'] as const,
    registers,
    collect() {
      this.set({ quantile: '0.5' }, secondsOf(delay.percentile(50)))
      this.set({ quantile: '0.99' }, secondsOf(delay.percentile(99)))
      this.set({ quantile: '1' }, secondsOf(delay.max))
      delay.reset()
    },
  })
  return () => void delay.disable()
}

/** Nanoseconds to seconds; nothing was measured yet reads as 0. */
function secondsOf(nanoseconds: number): number {
  return Number.isFinite(nanoseconds) ? Math.max(0, nanoseconds) / 1e9 : 0
}
