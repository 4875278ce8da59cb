import type { Cluster } from '#platform/db/embedded/cluster.ts'

/**
 * The options PostgreSQL is started with: no network, durable before it acknowledges, and a log without what was typed
 * (statements, parameters and the DETAIL of an error can all hold a person's name).
 */
export function postgresOptions(cluster: Cluster): string[] {
  const durable = cluster.durable ? 'on' : 'off'
  const options = {
    cluster_name: cluster.title,
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: cluster.folders.run,
    unix_socket_permissions: '0700',
    fsync: durable,
    full_page_writes: durable,
    synchronous_commit: durable,
    wal_level: cluster.durable ? 'replica' : 'minimal',
    max_wal_senders: cluster.durable ? '4' : '0',
    max_connections: '100',
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    logging_collector: 'off',
    log_destination: 'stderr',
    log_line_prefix: '',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_checkpoints: 'off',
  }
  return [
    '-D',
    cluster.folders.cluster,
    ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}
