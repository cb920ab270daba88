/** What a system declares about one of its tables of plain JSON records. */
export interface TableSpec<R extends object> {
  /** The primary key; it never changes while the record lives. */
  readonly key: (record: R) => string
  /** At most one record per value; `undefined` leaves the record out of the index. */
  readonly unique?: Readonly<Record<string, (record: R) => string | undefined>>
  /** Any number of records per value; a list puts the record under each of its values. */
  readonly multi?: Readonly<Record<string, (record: R) => string | readonly string[] | undefined>>
}

/** Declares a table. @example table<User>({ key: (user) => user.uuid, unique: { id: (user) => user.userId.toUpperCase() } }) */
export function table<R extends object>(spec: TableSpec<R>): TableSpec<R> {
  return spec
}

export type TableSpecs = Readonly<Record<string, TableSpec<never>>>
export type RecordOf<T> = T extends TableSpec<infer R> ? R : never

/** One table inside a transaction. Records are shared, frozen values: write a changed copy with `put`. */
export interface TableAccess<R extends object> {
  get(key: string): Promise<Readonly<R> | undefined>
  /** The record with this value in a unique index. */
  by(index: string, value: string): Promise<Readonly<R> | undefined>
  /** All records with this value in a multi index, by ascending key. */
  where(index: string, value: string): Promise<readonly Readonly<R>[]>
  /** Every record, by ascending key: for listings and sweeps, never on a request path. */
  all(): Promise<readonly Readonly<R>[]>
  count(): Promise<number>
  /** @throws {UniqueViolation} when another record has the same value in a unique index. */
  put(record: R): Promise<void>
  /** @returns whether there was such a record. */
  delete(key: string): Promise<boolean>
}

/** Thrown when a write would give two records the same value of a unique index. */
export class UniqueViolation extends Error {
  readonly table: string
  readonly index: string
  readonly value: string

  constructor(tableName: string, index: string, value: string) {
    super(`Table "${tableName}" already has a record with ${index} = "${value}".`)
    this.name = 'UniqueViolation'
    this.table = tableName
    this.index = index
    this.value = value
  }
}
