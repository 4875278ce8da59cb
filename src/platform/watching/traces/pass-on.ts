import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { SpanContext } from '@opentelemetry/api'
import { headerOf } from '#platform/watching/traces/parent-trace.ts'

/** Where Node tells of every request that `fetch` is about to send. */
const channel = 'undici:request:create'

/** Gives every request that is sent with `fetch` inside a trace the header that passes it on, until it is stopped. */
export function passTracesOn(current: () => SpanContext | undefined): () => void {
  const add = (message: unknown): void => {
    const span = current()
    if (span !== undefined && isSending(message)) message.request.addHeader('traceparent', headerOf(span))
  }
  subscribe(channel, add)
  return () => void unsubscribe(channel, add)
}

type Sending = { readonly request: { addHeader(name: string, value: string): void } }

function isSending(message: unknown): message is Sending {
  if (typeof message !== 'object' || message === null || !('request' in message)) return false
  const { request } = message
  return (
    typeof request === 'object' && request !== null && 'addHeader' in request && typeof request.addHeader === 'function'
  )
}
