import { type Attributes, type Span, SpanKind, SpanStatusCode } from '@opentelemetry/api'
import type { Work } from '#platform/watching/watched.ts'

/** What a span says when it begins. */
export type SpanWords = { readonly name: string; readonly kind: SpanKind; readonly attributes: Attributes }

/** The words of a span, by the kind of work, in the names of OpenTelemetry where it has one. */
export function describeSpan({ kind, name, method = '' }: Work): SpanWords {
  if (kind === 'request')
    return {
      name: `${method} ${name}`,
      kind: SpanKind.SERVER,
      attributes: { 'http.request.method': method, 'http.route': name },
    }
  if (kind === 'statement')
    return {
      name,
      kind: SpanKind.CLIENT,
      attributes: {
        'db.system.name': 'postgresql',
        'db.operation.name': name.split(' ')[0] ?? name,
        'db.query.summary': name,
      },
    }
  if (kind === 'transaction')
    return {
      name: `transaction ${name}`,
      kind: SpanKind.INTERNAL,
      attributes: { 'db.system.name': 'postgresql', 'lessen.login': name },
    }
  return { name: `job ${name}`, kind: SpanKind.CONSUMER, attributes: { 'lessen.job': name } }
}

/** Ends a span: with its outcome, or with the kind of fault that ended it. Never with the words of the fault. */
export function endSpan(span: Span, { outcome }: Work, fault?: unknown): void {
  if (typeof outcome === 'number') span.setAttribute('http.response.status_code', outcome)
  else if (outcome !== undefined) span.setAttribute('lessen.end', outcome)
  if (fault !== undefined) span.setAttribute('error.type', kindOf(fault))
  if (fault !== undefined || (typeof outcome === 'number' && outcome >= 500))
    span.setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}

/** A code of PostgreSQL or Node, or the class of the fault: short words of programs, not of people. */
function kindOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'fault'
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
  if (/^[A-Z0-9_]{2,40}$/.test(code)) return code
  return /^[A-Z][A-Za-z]{1,40}$/.test(fault.constructor.name) ? fault.constructor.name : 'fault'
}
